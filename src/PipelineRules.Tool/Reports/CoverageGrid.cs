using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;
using PipelineRules.Tool.Figures;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Reports;

/// <summary>Rows of coverage, each with a bar.</summary>
internal sealed class CoverageGrid(Policy policy)
{
    private readonly Gauge _gauge = new(policy);

    public Grid Of(IReadOnlyList<CoverageRow> rows)
    {
        var currencies = rows.Select(row => row.Currency).Distinct().ToArray();
        var grid = new Grid(
            Column.Kept(currencies is [var only] ? only : ""), Column.Number("quota"), Column.Number("to go"), Column.Number("open"), Column.Number(""),
            Column.Number("proactive"), Column.Number(""), Column.Kept(_gauge.Scale), Column.Number($"missing to {Figure.Target(policy.CoverageTarget)}"));
        foreach (var row in rows)
            grid.Add(Cells(row, currencies.Length > 1));
        return grid;
    }

    private Line[] Cells(CoverageRow row, bool isWithCurrency) =>
    [
        new Phrase(Label(row, isWithCurrency), Tone.Strong),
        Short(row.Quota),
        Short(row.ToGo),
        Short(row.Sums.Open),
        Figure.Multiple(row.ToGoCoverage),
        Short(row.Sums.Proactive),
        new Phrase(Figure.Multiple(row.ProactiveToGoCoverage), Gauge.ToneOf(row.Band)),
        row.Period.Kind == PeriodKind.Fiscal ? _gauge.Of(row) : new Phrase(Why(row), Tone.Fair),
        Short(row.AmountToTarget),
    ];

    private static string Label(CoverageRow row, bool isWithCurrency) =>
        $"{(row.By == CoverageBy.Total ? "" : $"{Name.Of(row.Who)} ")}{row.Period}{(isWithCurrency ? $" {row.Currency}" : "")}";

    private static string Short(decimal? amount) => amount is { } known ? Figure.Short(known) : "-";

    private static string Why(CoverageRow row) => row.Period.Kind switch
    {
        PeriodKind.Overdue => $"{Count.Of(row.Sums.Deals, "date")} past",
        PeriodKind.Undated => $"{Count.Of(row.Sums.Deals, "deal")} undated",
        _ => $"{Count.Of(row.Sums.Deals, "deal")}, no amount",
    };
}
