using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers.Integrators;

namespace PipelineRules.Analyzers.Tests.Flow;

/// <summary>Code that is too much, or no code at all: the analyzers give up in silence and never fail.</summary>
public sealed class EnduranceTests
{
    // Every so manieth prefix of our files; PIPELINERULES_PREFIXES=1 tries each.
    private static readonly int s_step = int.TryParse(Environment.GetEnvironmentVariable("PIPELINERULES_PREFIXES"), CultureInfo.InvariantCulture, out var asked) ? asked : 1009;

    [Fact]
    public void A_method_of_5000_statements_and_500_branches_is_followed_or_given_up() => Assert.DoesNotContain(
        Analyzed.Found(Long("d.Name = \"x\";", "if (o) d.Due = null; else d.Due = T.Day;", 500)), found => found.Id == "AD0001");

    [Fact]
    public void A_method_of_5000_locals_is_followed_or_given_up() => Assert.DoesNotContain(
        Analyzed.Found(Long("var n# = new Deal(); n#.Due = d.Due;", "if (o) d = new Deal();", 500)), found => found.Id == "AD0001");

    [Fact]
    public void No_prefix_of_a_case_makes_an_analyzer_fail()
    {
        foreach (var prefix in FlowCases.Prefixes(s_step))
            Assert.Empty(Failures(prefix));
    }

    private static IEnumerable<string> Failures(CSharpCompilation code) => code.WithAnalyzers([new PIPERULE1001ForecastWithoutMustHaveDate()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
        .Where(found => found.Id == "AD0001").Select(found => $"{found}\n{code.SyntaxTrees[0]}");

    private static string Long(string statement, string branch, int branches)
    {
        var text = new StringBuilder(Model).AppendLine("public static class Long { public static void Run(Deal d, bool o) {");
        for (var line = 0; line < 5000; line++)
            text.AppendLine((line % (5000 / branches) == 0 ? branch : statement).Replace("#", line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return text.AppendLine("T.Sink(d); } }").ToString();
    }

    private const string Model = """
        using System;
        using PipelineRules.Annotations;
        public sealed class Deal { public string? Name; [MustHaveDate] public DateOnly? Due { get; set; } }
        public static class T { public static readonly DateOnly Day = new(2026, 3, 31); public static void Sink([Forecasts] Deal d) { } }

        """;
}
