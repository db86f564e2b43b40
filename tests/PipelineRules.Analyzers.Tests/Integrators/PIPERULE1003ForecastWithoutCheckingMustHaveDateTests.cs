using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Tests.Integrators;

public sealed class PIPERULE1003ForecastWithoutCheckingMustHaveDateTests
{
    private const string Unchecked = """
        using NodaTime;
        using PipelineRules.Facts;

        internal static class Imports
        {
            public static Deal Move(Deal deal, LocalDate day) => deal with { CloseDate = day }; // PIPERULE1003
        }
        """;

    [Fact]
    public void When_nobody_has_checked_the_date_it_is_told() => Analyzed.AsMarked(Unchecked);

    [Fact]
    public void It_is_information() => Assert.Equal(DiagnosticSeverity.Info, Assert.Single(Analyzed.Found(Unchecked)).Severity);

    [Fact]
    public async Task In_a_strict_project_it_is_a_warning()
    {
        var found =
            await Roslyn.Compile(Unchecked).WithAnalyzers(Analyzed.All, new AnalyzerOptions([], new StrictOptions()))
                .GetAnalyzerDiagnosticsAsync();
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(found).Severity);
    }

    [Fact]
    public void When_the_compiler_knows_that_it_is_there_nothing_is_told() => Analyzed.AsMarked("""
        #nullable enable
        using System;
        using System.Diagnostics.CodeAnalysis;
        using PipelineRules.Annotations;

        internal sealed class Sale
        {
            [MustHaveDate] public string NeededBy { get; set; } = "";
            [ForecastCloseDate] public DateTime? ClosesOn { get; set; }
            public static void Never_null(Sale sale, DateTime day) => sale.ClosesOn = day;
        }

        internal sealed class Order
        {
            [MustHaveDate] public string? NeededBy { get; set; }
            [ForecastCloseDate] public DateTime? ClosesOn { get; set; }
            public static void May_be_null(Order order, DateTime day) => order.ClosesOn = day; // PIPERULE1003
        }
        """);
}
