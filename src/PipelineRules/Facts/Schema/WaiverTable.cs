using NodaTime;

namespace PipelineRules.Facts.Schema;

internal static class WaiverTable
{
    private static readonly TableBuilder<Waiver> s_table =
        new("waivers", "waiver", "The rules that are not to hold single deals down, for a time.");

    public static readonly ValueProperty<Waiver, string?> Deal = s_table.Reference(
        "deal", "deals", "The id of the deal.", waiver => waiver.Deal, (waiver, to) => waiver with { Deal = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Waiver, string?> Rule = s_table.Text(
        "rule", "The name of the rule.", waiver => waiver.Rule, (waiver, to) => waiver with { Rule = to },
        PastView.AsRecorded, recurs: true, example: "close-date-has-stayed-put");
    public static readonly ValueProperty<Waiver, string?> Reason = s_table.Text(
        "reason", "Why. Without it the waiver does not count.", waiver => waiver.Reason, (waiver, to) => waiver with { Reason = to },
        PastView.AsRecorded, recurs: true);
    public static readonly ValueProperty<Waiver, string?> By = s_table.Text(
        "by", "Who says so. Without it the waiver does not count.", waiver => waiver.By, (waiver, to) => waiver with { By = to },
        PastView.AsRecorded, recurs: true);
    public static readonly ValueProperty<Waiver, LocalDate?> Until = s_table.Day(
        "until", "The first day on which the waiver no longer works. Without it the waiver does not count.",
        waiver => waiver.Until, (waiver, to) => waiver with { Until = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Waiver, LocalDate?> From = s_table.Day(
        "from", "The first day on which the waiver works. Without it the waiver does not count.",
        waiver => waiver.From, (waiver, to) => waiver with { From = to }, PastView.AsRecorded);

    public static TypedTable<Waiver> Table { get; } = s_table.Build(
        row => new(Deal[row], Rule[row], Reason[row], By[row], Until[row], From[row]),
        facts => facts.Waivers, (facts, rows) => facts with { Waivers = rows }, Rule, Deal);
}
