using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analytics.Bridges;
using PipelineRules.Coverage;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Bridges;

/// <summary>From the pipeline of one day to that of another, and the deals that made the difference.</summary>
internal sealed class BridgeView : View
{
    private readonly Bridge _bridge;
    private readonly BridgeFilter _filter;
    private readonly int _top;
    private readonly IReadOnlyList<BridgeRow> _rows;
    private readonly Lazy<ILookup<BridgeRow, BridgeChange>> _changes;

    public BridgeView(Bridge bridge, BridgeFilter filter, int top, PipelineReport whole)
    {
        (_bridge, _filter, _top, Whole, _rows) = (bridge, filter, top, whole, filter.Apply(bridge));
        _changes = new(() => bridge.ChangesOf([.. _rows]));
    }

    public override PipelineReport Whole { get; }

    public override IReadOnlyList<Sheet> Sheets =>
        [BridgeSheets.Steps(_rows), BridgeSheets.Changes(_rows, _changes.Value)];

    public override void Write(IPage page)
    {
        page.Title(
            $"From {_bridge.From:uuuu-MM-dd} to {_bridge.To:uuuu-MM-dd}",
            _bridge.Basis == CoverageBasis.CloseDate ? "periods by the sellers' close dates"
                : "periods by the customers' latest signature dates");
        foreach (var block in Blocks())
            Write(page, [.. block]);
        if (_filter.Period is null)
            WritePeriods(page);
    }

    private IEnumerable<IGrouping<(string? Who, string Currency), BridgeRow>> Blocks() => _rows
        .Where(row => _filter.Period is not null || row.Period is null)
        .GroupBy(row => (row.Who, row.Currency));

    private void Write(IPage page, BridgeRow[] rows)
    {
        page.Heading($"{NameOf(rows[0])}{(_filter.Period is null ? "" : $"{rows[0].Period} ")}{rows[0].Currency}");
        var grid = new Grid(
            [new Column(""), .. rows.SelectMany(row => new[] { Column.Number(EnumLabels.CamelCase(row.Measure)), Column.Number("deals") }),
                new Column("largest deals")]);
        foreach (var category in Enum.GetValues<BridgeCategory>())
            if (rows.Any(row => row.Steps.Any(step => step.Category == category)))
                grid.Add(
                    [Label(category), .. rows.SelectMany(row => Cells(row.Steps.FirstOrDefault(step => step.Category == category))),
                        Deals(rows, category)]);
        page.Write(grid);
        WriteUnknown(page, rows);
    }

    private static void WriteUnknown(IPage page, BridgeRow[] rows)
    {
        var deals = rows.SelectMany(row => row.Steps).Where(step => step.Category == BridgeCategory.AmountUnknown)
            .Select(step => step.Deals).DefaultIfEmpty(0).Max();
        if (deals > 0)
            page.Write(new Phrase(
                $"Amount unknown: of {Plural.Format(deals, "deal")} the amount on one of the days is not known. Give its history, or say "
                    + "pastWithoutHistory: asRecorded in the policy to take it as recorded.",
                Tone.Faint));
    }

    private static Phrase Label(BridgeCategory category) =>
        new(EnumLabels.KebabCase(category), IsEnd(category) ? Tone.Strong : Tone.Plain);

    private static Line[] Cells(BridgeStep? step) => step is null
        ? ["", ""]
        :
        [
            new Phrase(
                step.IsChange && step.Amount > 0 ? $"+{NumberFormat.Whole(step.Amount)}" : NumberFormat.Whole(step.Amount),
                !step.IsChange ? Tone.Strong : step.Amount < 0 ? Tone.Bad : Tone.Good),
            $"{step.Deals:N0}",
        ];

    private Line Deals(BridgeRow[] rows, BridgeCategory category)
    {
        if (IsEnd(category))
            return "";
        var deals = rows.SelectMany(row => _changes.Value[row]).Where(change => change.Category == category)
            .DistinctBy(change => change.DealId).ToArray();
        var shown = _top == 0 ? deals : deals[..Math.Min(_top, deals.Length)];
        var rest = deals.Length - shown.Length;
        return $"{string.Join(", ", shown.Select(change => DisplayName.Format(change.DealId)))}{(rest > 0 ? $" and {rest:N0} more" : "")}";
    }

    private void WritePeriods(IPage page)
    {
        page.Heading("By period");
        var grid = new Grid(
            Column.Kept(""), Column.Kept("pipeline"), Column.Number("starting"), Column.Number("change"), Column.Number("ending"));
        foreach (var row in _rows.Where(row => row.Period is not null && (row.Starting, row.Ending) is not (0, 0)))
            grid.Add(
                new Phrase($"{NameOf(row)}{row.Period} {row.Currency}", Tone.Strong),
                EnumLabels.CamelCase(row.Measure),
                NumberFormat.Whole(row.Starting),
                NumberFormat.Whole(row.Ending - row.Starting),
                NumberFormat.Whole(row.Ending));
        page.Write(grid);
    }

    private static string NameOf(BridgeRow row) => row.By == CoverageBy.Total ? "" : $"{DisplayName.Format(row.Who)} ";

    private static bool IsEnd(BridgeCategory category) => category is BridgeCategory.Starting or BridgeCategory.Ending;
}
