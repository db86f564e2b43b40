using NodaTime;

namespace PipelineRules.Facts.Schema;

internal static class SettingsTable
{
    private static readonly TableBuilder<FactSet> s_table = new("facts", "set of facts", "What holds for all facts.");

    public static readonly ValueProperty<FactSet, LocalDate?> AsOf = s_table.Day(
        "asOf",
        "The day as which the facts are looked at; everything dated later is unseen. "
        + "Whoever reads the file may give another day, and must give one when this is absent.",
        facts => facts.AsOf, (facts, to) => facts with { AsOf = to ?? default }, PastView.AsRecorded);
    public static readonly ValueProperty<FactSet, LocalDate?> RecordedOn = s_table.Day(
        "recordedOn",
        "The day on which the facts were taken down, that day included; asOf when absent. As of an earlier day, what no history tells is "
            + "unknown.",
        facts => facts.RecordedOn, (facts, to) => facts with { RecordedOn = to }, PastView.AsRecorded);
    public static readonly ValueProperty<FactSet, string?> Currency = s_table.Currency(
        "The ISO 4217 code of the reporting currency, in which quotas are met and to which rates lead. Amounts that name no currency are "
            + "in this one.",
        facts => facts.Currency, (facts, to) => facts with { Currency = to });
    public static readonly ValueProperty<FactSet, string?> TimeZone = s_table.Text(
        "timeZone", "The tz database name of the zone in which the time stamps of the source became days.",
        facts => facts.TimeZone, (facts, to) => facts with { TimeZone = to }, PastView.AsRecorded, example: "Europe/Berlin");
    public static readonly ValueProperty<FactSet, LocalDate?> HistoryFrom = s_table.Day(
        "historyFrom",
        "The day from which on every change of a close date is among closeDateChanges, that day included; "
        + "there may have been changes before it that nobody recorded. Absent: the history is whole.",
        facts => facts.HistoryFrom, (facts, to) => facts with { HistoryFrom = to }, PastView.AsRecorded);

    public static TypedTable<FactSet> Table { get; } = s_table.Build(
        row => new(
            AsOf[row] ?? default, Currency[row], TimeZone: TimeZone[row], HistoryFrom: HistoryFrom[row], RecordedOn: RecordedOn[row]),
        facts => [facts], (facts, rows) => rows is [var said, ..] ? said : facts);
}
