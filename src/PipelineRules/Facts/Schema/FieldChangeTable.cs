using NodaTime;

namespace PipelineRules.Facts.Schema;

internal static class FieldChangeTable
{
    private static readonly TableBuilder<FieldChange> s_table = new(
        "fieldChanges", "change",
        "The recorded changes of any property, by which a past day is seen as it was. Close dates have a table of their own.");

    public static readonly ValueProperty<FieldChange, string?> Of = s_table.Text(
        "table", "The table of the fact.", change => change.Table, (change, to) => change with { Table = to }, PastView.AsRecorded,
        recurs: true, "deals");
    public static readonly ValueProperty<FieldChange, string?> Id = s_table.Text(
        "id", "The id of the fact.", change => change.Id, (change, to) => change with { Id = to }, PastView.AsRecorded, recurs: true);
    public static readonly ValueProperty<FieldChange, string?> Property = s_table.Text(
        "property", "The property that changed.", change => change.Property, (change, to) => change with { Property = to },
        PastView.AsRecorded, recurs: true, "amount");
    public static readonly ValueProperty<FieldChange, LocalDate?> On = s_table.Day(
        "on", "The day of the change. Without it the property's history is broken there.",
        change => change.On, (change, to) => change with { On = to }, PastView.AsRecorded);
    public static readonly ValueProperty<FieldChange, string?> From = s_table.Text(
        "from", "The value before, as a CSV file writes it: 2027-03-15, 1250.50, bestCase, G-1;G-2; absent when there was none.",
        change => change.From, (change, to) => change with { From = to }, PastView.AsRecorded, recurs: true);
    public static readonly ValueProperty<FieldChange, string?> To = s_table.Text(
        "to", "The value after, written alike; absent when it was taken away.",
        change => change.To, (change, to) => change with { To = to }, PastView.AsRecorded, recurs: true);

    public static TypedTable<FieldChange> Table { get; } = s_table.Build(
        row => new(Of[row], Id[row], Property[row], On[row], From[row], To[row]),
        facts => facts.FieldChanges, (facts, rows) => facts with { FieldChanges = rows }, Of, Id, Property);
}
