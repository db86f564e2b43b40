using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analytics.Bridges;

namespace PipelineRules.Tool.Views.Bridges;

/// <summary>A bridge for spreadsheets and programs.</summary>
internal static class BridgeSheets
{
    public static Sheet Steps(IEnumerable<BridgeRow> rows) => Sheet.Create(
        "bridge",
        rows.SelectMany(row => row.Steps, (row, step) => (Row: row, Step: step)),
        ("measure", one => EnumLabels.CamelCase(one.Row.Measure)),
        ("by", one => EnumLabels.CamelCase(one.Row.By)),
        ("who", one => one.Row.Who),
        ("period", one => PeriodName(one.Row)),
        ("currency", one => one.Row.Currency),
        ("category", one => EnumLabels.CamelCase(one.Step.Category)),
        ("amount", one => one.Step.Amount),
        ("added", one => one.Step.Added),
        ("removed", one => one.Step.Removed),
        ("deals", one => one.Step.Deals));

    public static Sheet Changes(IReadOnlyList<BridgeRow> rows, ILookup<BridgeRow, BridgeChange> changes) => Sheet.Create(
        "changes",
        rows.SelectMany(row => changes[row].Select(change => (Row: row, Change: change))),
        ("measure", one => EnumLabels.CamelCase(one.Row.Measure)),
        ("by", one => EnumLabels.CamelCase(one.Row.By)),
        ("who", one => one.Row.Who),
        ("period", one => PeriodName(one.Row)),
        ("currency", one => one.Row.Currency),
        ("category", one => EnumLabels.CamelCase(one.Change.Category)),
        ("deal", one => one.Change.DealId),
        ("name", one => (one.Change.After ?? one.Change.Before)?.Deal.Name),
        ("owner", one => (one.Change.After ?? one.Change.Before)?.Owner),
        ("amount", one => one.Change.Amount));

    private static string PeriodName(BridgeRow row) => row.Period is { } period ? $"{period}" : "all";
}
