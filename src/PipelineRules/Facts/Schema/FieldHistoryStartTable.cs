using NodaTime;

namespace PipelineRules.Facts.Schema;

internal static class FieldHistoryStartTable
{
    private static readonly TableBuilder<FieldHistoryStart> s_table = new(
        "fieldHistoryFrom", "start of a history",
        "From when on the history of which properties is whole: a fact without a change since then has not changed since then.");

    public static readonly ValueProperty<FieldHistoryStart, string?> Of = s_table.Text(
        "table", "The table; absent for all tables.", start => start.Table, (start, to) => start with { Table = to }, PastView.AsRecorded,
        recurs: true, "deals");
    public static readonly ValueProperty<FieldHistoryStart, string?> Property = s_table.Text(
        "property", "The property; absent for all of the table.", start => start.Property, (start, to) => start with { Property = to },
        PastView.AsRecorded, recurs: true, "amount");
    public static readonly ValueProperty<FieldHistoryStart, LocalDate?> From = s_table.Day(
        "from", "The first day of which every change is recorded, that day included. Without it the row says nothing.",
        start => start.From, (start, to) => start with { From = to }, PastView.AsRecorded);

    public static TypedTable<FieldHistoryStart> Table { get; } = s_table.Build(
        row => new(Of[row], Property[row], From[row]), facts => facts.FieldHistoryFrom,
        (facts, rows) => facts with { FieldHistoryFrom = rows }, Of, Property);
}
