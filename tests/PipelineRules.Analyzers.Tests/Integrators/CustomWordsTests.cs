using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Tests.Integrators;

public sealed class CustomWordsTests
{
    private const string Code = """
        using System;
        using NodaTime;
        using PipelineRules.Facts;

        public static class Vertrieb
        {
            public static Deal Verschieben(Deal deal, string grund) =>
                deal.MustHaveDate is null ? deal : deal with { CloseDate = deal.CloseDate?.PlusMonths(3), NextStep = grund };

            public static Deal Lesen(string id, DateTime ortszeit) => new(id, MustHaveDate: LocalDate.FromDateTime(ortszeit));

            public static Deal Planen(Deal deal, LocalDate quartalsende) =>
                deal.MustHaveDate is null ? deal : deal with { CloseDate = quartalsende };
        }
        """;

    [Fact]
    public Task Words_that_nobody_has_told_mean_nothing() => Finds([], "PIPERULE1004", "PIPERULE1006");

    [Fact]
    public Task Words_of_a_company_for_reasons_zones_and_period_ends_count() => Finds(
        new()
        {
            ["pipelinerules.reason_words"] = "anlass, grund",
            ["pipelinerules.time_zone_words"] = "Ortszeit",
            ["pipelinerules.period_end_words"] = "monatsletzter,quartalsende",
        },
        "PIPERULE1005");

    private static async Task Finds(Dictionary<string, string> words, params string[] ids) => Assert.Equal(
        ids,
        (await Roslyn.Compile(Code).WithAnalyzers(Analyzed.All, new AnalyzerOptions([], new EditorConfig(words)))
            .GetAnalyzerDiagnosticsAsync()).Select(found => found.Id).Order(StringComparer.Ordinal));

    /// <summary>What an <c>.editorconfig</c> says of every file, and nothing of the whole project.</summary>
    private sealed class EditorConfig(Dictionary<string, string> words) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(words);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(Dictionary<string, string> words) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => words.TryGetValue(key, out value);
    }
}
