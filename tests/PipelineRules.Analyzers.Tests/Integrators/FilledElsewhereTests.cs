namespace PipelineRules.Analyzers.Tests.Integrators;

/// <summary>A deal that others are handed, who may fill in its date.</summary>
public sealed class FilledElsewhereTests
{
    [Theory]
    [InlineData("configure(sale);")]
    [InlineData("configure.Invoke(sale);")]
    [InlineData("Action<Sale> set = it => it.NeededBy = day; set(sale);")]
    [InlineData("Action set = () => sale.NeededBy = day; set();")]
    [InlineData("typeof(Sale).GetProperty(\"NeededBy\")!.SetValue(sale, day);")]
    [InlineData("new Microsoft.AspNetCore.JsonPatch.Patch().ApplyTo(sale);")]
    public void Nobody_knows_what_they_did(string fill) => Analyzed.AsMarked(Filled(fill, ""));

    [Theory]
    [InlineData("Console.WriteLine(sale);")]
    [InlineData("configure(new Sale());")]
    public void Who_cannot_fill_it_leaves_it_empty(string other) => Analyzed.AsMarked(Filled(other, " // PIPERULE1001"));

    private static string Filled(string code, string mark) => Sales.Desk($$"""
            public static Sale Of(Action<Sale> configure, LocalDate day)
            {
                var sale = new Sale();
                {{code}}
                sale.ClosesOn = day;{{mark}}
                return sale;
            }
        """) + """

        namespace Microsoft.AspNetCore.JsonPatch
        {
            public sealed class Patch
            {
                public void ApplyTo(object patched) { }
            }
        }
        """;
}
