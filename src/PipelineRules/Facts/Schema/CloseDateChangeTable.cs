using NodaTime;

namespace PipelineRules.Facts.Schema;

internal static class CloseDateChangeTable
{
    private static readonly TableBuilder<CloseDateChange> s_table = new(
        "closeDateChanges", "change",
        "Every recorded change of a deal's forecast close date. Absent: the history is unknown, and so is every count of moves. "
        + "Present, without a row for a deal: that deal never moved, or not since historyFrom.");

    public static readonly ValueProperty<CloseDateChange, string?> Deal = s_table.Reference(
        "deal", "deals", "The id of the deal.", move => move.Deal, (move, to) => move with { Deal = to }, PastView.AsRecorded);
    public static readonly ValueProperty<CloseDateChange, LocalDate?> On = s_table.Day(
        "on", "The day of the change. Without it the change cannot count.", move => move.On, (move, to) => move with { On = to },
        PastView.AsRecorded);
    public static readonly ValueProperty<CloseDateChange, LocalDate?> From = s_table.Day(
        "from", "The close date before; absent when there was none.", move => move.From, (move, to) => move with { From = to },
        PastView.AsRecorded);
    public static readonly ValueProperty<CloseDateChange, LocalDate?> To = s_table.Day(
        "to", "The close date after; absent when it was taken away.", move => move.To, (move, to) => move with { To = to },
        PastView.AsRecorded);
    public static readonly ValueProperty<CloseDateChange, string?> Reason = s_table.Text(
        "reason", "Why, in the words of whoever changed it.", move => move.Reason, (move, to) => move with { Reason = to },
        PastView.AsRecorded, recurs: true);

    public static TypedTable<CloseDateChange> Table { get; } = s_table.Build(
        row => new(Deal[row], On[row], From[row], To[row], Reason[row]), facts => facts.CloseDateChanges,
        (facts, rows) => facts with { CloseDateChanges = rows });
}
