namespace PipelineRules.Analyzers.Tests;

/// <summary>SampleFacts code of integrators and rule authors in a hurry: each line in which something is to be found is marked.</summary>
public sealed class FaultyCodeTests
{
    private static readonly IntegrationCode s_code = new("FaultyCode");

    [Fact]
    public void Exactly_the_marked_lines_are_found() =>
        Assert.Equal(s_code.Marks, s_code.Found.Select(IntegrationCode.At).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_diagnostic_of_the_table_is_marked_at_least_once() =>
        Assert.Equal(
            DiagnosticTable.Ids, DiagnosticTable.Ids.Where(id => s_code.Marks.Any(mark => mark.EndsWith(id, StringComparison.Ordinal))));
}
