namespace PipelineRules.Analyzers.Tests.Integrators;

/// <summary>A missing date that is written down and looked at later.</summary>
public sealed class ErrorCollectionTests
{
    [Theory]
    [InlineData("var errors = new List<string>(); if (sale.NeededBy is null) errors.Add(\"x\"); if (errors.Count > 0) return;")]
    [InlineData(
        "var errors = new Dictionary<string, string>(); if (sale.NeededBy == null) errors[\"x\"] = \"y\"; if (errors.Any()) return;")]
    [InlineData("var missing = 0; if (!sale.NeededBy.HasValue) missing++; if (missing != 0) return;")]
    [InlineData("var state = \"fine\"; if (sale is { NeededBy: null }) { state = \"undated\"; } if (state == \"undated\") return;")]
    [InlineData(
        "var due = sale.NeededBy; var errors = new List<string>(); if (due is null) errors.Add(\"x\"); while (errors.Count > 0) return;")]
    [InlineData("var days = sale.NeededBy is { } due ? due.Day : -1; if (days < 0) return;")]
    [InlineData("var state = sale switch { { NeededBy: null } => 1, _ => 2 }; switch (state) { case 1: return; }")]
    [InlineData(
        "var row = new System.Data.DataTable().NewRow(); if (sale.NeededBy is null) row.RowError = \"x\"; if (row.HasErrors) return;")]
    [InlineData(
        "var row = new System.Data.DataTable().NewRow(); if (sale.NeededBy is null) row.SetColumnError(0, \"x\"); if (row.HasErrors) "
            + "return;")]
    public void Where_it_is_looked_at_nothing_is_said(string check) => Analyzed.AsMarked(Forecast(check, ""));

    [Theory]
    [InlineData("if (sale.NeededBy is null) Console.WriteLine(\"x\");")]
    [InlineData("var log = new List<string>(); if (sale.NeededBy is null) log.Add(\"x\");")]
    [InlineData("var log = new List<string>(); if (log.Count > 0) return; if (sale.NeededBy is null) log.Add(\"x\");")]
    [InlineData(
        "var (log, names) = (new List<string>(), new List<string>()); if (sale.NeededBy is null) log.Add(\"x\"); if (names.Count > 0) "
            + "return;")]
    [InlineData(
        "var log = new List<string>(); if (sale.NeededBy is null) Console.WriteLine(\"x\"); if (sale.Name == \"\") log.Add(\"x\"); if "
            + "(log.Count > 0) return;")]
    [InlineData(
        "var row = new System.Data.DataTable().NewRow(); if (sale.NeededBy is null) row.RowError = \"x\"; if (row.IsNull(0)) return;")]
    [InlineData(
        "var row = new System.Data.DataTable().NewRow(); if (row.HasErrors) return; if (sale.NeededBy is null) row.RowError = \"x\";")]
    [InlineData("if (sale.NeededBy is null) Console.WriteLine(day.PlusDays(1)); if (day > day.PlusDays(2)) return;")]
    public void Where_it_is_not_it_is_missing_on_some_path(string check) => Analyzed.AsMarked(Forecast(check, " // PIPERULE1002"));

    private static string Forecast(string check, string mark) => Sales.Desk($$"""
            public static void Forecast(Sale sale, LocalDate day)
            {
                {{check}}
                sale.ClosesOn = day;{{mark}}
            }
        """);
}
