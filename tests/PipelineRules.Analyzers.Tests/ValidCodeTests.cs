using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Tests;

/// <summary>SampleFacts code of integrators and rule authors, on which every analyzer is silent.</summary>
public sealed class ValidCodeTests
{
    private static readonly IntegrationCode s_code = new("ValidCode");

    [Fact]
    public void Nothing_is_found_in_code_that_is_sound() =>
        Assert.Empty(
            s_code.Found.Where(found => found.Severity >= DiagnosticSeverity.Warning)
                .Select(found => $"{IntegrationCode.At(found)} {found.GetMessage(null)}"));

    [Fact]
    public void There_are_at_least_2000_lines_of_it_empty_ones_not_counted() => Assert.InRange(s_code.Lines, 2_000, int.MaxValue);

    [Fact]
    public void None_of_the_diagnostics_is_switched_off() =>
        Assert.All(DiagnosticTable.All, one => Assert.True(one.IsEnabledByDefault, one.Id));

    [Fact]
    public void Every_diagnostic_has_its_analyzer_there() =>
        Assert.Empty(DiagnosticTable.Ids.Except(Analyzed.All.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(one => one.Id)));
}
