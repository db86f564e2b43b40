using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Coverage;

/// <summary>Rows of coverage, each with a bar; those of one owner or team under its name.</summary>
internal sealed class CoverageGrid(Policy policy)
{
    private readonly CoverageBar _coverageBar = new(policy);

    public Grid Create(IReadOnlyList<CoverageRow> rows)
    {
        var labels = new CoverageLabels(rows);
        var grid = new Grid(
            new Column(labels.Header), Column.Number("quota"), Column.Number("to go"), Column.Number("open"),
            Column.Number("proactive"), Column.Kept(_coverageBar.Scale), Column.Number($"to {NumberFormat.Target(policy.CoverageTarget)}"));
        foreach (var same in rows.GroupBy(row => row.Who))
            Add(grid, [.. same], labels);
        return grid;
    }

    private void Add(Grid grid, CoverageRow[] same, CoverageLabels labels)
    {
        if (labels.Above(same[0]) is { } name)
            grid.Add([new Phrase(name, Tone.Strong), .. Enumerable.Repeat<Line>("", grid.Columns.Count - 1)]);
        foreach (var row in same)
            grid.Add(Cells(row, labels));
    }

    private Line[] Cells(CoverageRow row, CoverageLabels labels) =>
    [
        labels.Label(row),
        Short(row.Quota),
        Short(row.ToGo),
        new Line(Short(row.Sums.Open), Times(row.ToGoCoverage)),
        new Line(Short(row.Sums.Proactive), Times(row.ProactiveToGoCoverage) with { Tone = CoverageBar.ToneOf(row.Band) }),
        row.Period.Kind == PeriodKind.Fiscal ? _coverageBar.Draw(row) : new Phrase(Why(row), Tone.Fair),
        Short(row.AmountToTarget),
    ];

    private static Phrase Times(decimal? coverage) => NumberFormat.Multiple(coverage).PadLeft(6);

    private static string Short(decimal? amount) => amount is { } known ? NumberFormat.Brief(known) : "-";

    private static string Why(CoverageRow row) => row.Period.Kind switch
    {
        PeriodKind.Overdue => $"{Plural.Format(row.Sums.Deals, "date")} past",
        PeriodKind.Undated => $"{Plural.Format(row.Sums.Deals, "deal")} undated",
        _ => $"{Plural.Format(row.Sums.Deals, "deal")}, no amount",
    };
}
