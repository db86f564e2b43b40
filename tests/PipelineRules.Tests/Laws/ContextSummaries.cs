using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Tests.Laws;

/// <summary>All that a context says, as text that two of them can be compared by.</summary>
internal static class ContextSummaries
{
    /// <summary>Unlike the default, so that a policy that gets lost is missed.</summary>
    public static readonly Policy Policy = new(statementDaysBefore: 45);

    public static string[] Said(this IEnumerable<DealContext> deals, Func<DealContext, Money?> computed) =>
        [.. deals.Select(deal => $"{Said(deal)} {computed(deal)}")];

    public static string Said(DealContext deal) => string.Join('\n', Parts(deal));

    public static string[] Tables(this FactSet facts) =>
    [
        .. Rows(facts.Rates), .. Rows(facts.Customers), .. Rows(facts.Goals), .. Rows(facts.Stakeholders), .. Rows(facts.Priorities),
        .. Rows(facts.Validations),
        .. Rows(facts.Deals), .. Rows(facts.CloseDateChanges), .. Rows(facts.Quotas), .. Rows(facts.Team), .. Rows(facts.Waivers),
        $"{facts.AsOf} {facts.Currency} {facts.TimeZone} {facts.Calendar} {facts.HistoryFrom}",
    ];

    private static IEnumerable<string> Parts(DealContext deal) =>
    [
        $"{deal.Id} {deal.Deal.Status} {deal.CloseDate} {deal.Deal.ClosedOn} as of {deal.AsOf} of {deal.Customer} serves {deal.Priority}, "
            + $"{deal.PriorityOwner} until {deal.Priority?.Owner?.LeftOn}",
        $"must have {deal.MustHaveDate}, sign {deal.LatestSignatureDate}, {deal.Movement}",
        string.Join(", ", deal.Waivers),
        string.Join(
            ", ", deal.CustomerPriorities
                .Select(
                    one => $"{one.Priority.Id} {one.Rank} {one.Priority.DoneOn} {one.Priority.ChangedOn} {one.Statements.Count} "
                        + $"{one == deal.Priority}")),
        string.Join(", ", deal.Statements.Select(word => $"{word.Validation} {word.By} {word.By.LeftOn}")),
        .. new Evaluator(Rulebook.BuiltIn).Assess(deal).Findings.Select(finding => $"{finding}: {finding.Reason}"),
    ];

    private static IEnumerable<string> Rows<T>(IReadOnlyList<T>? rows) =>
        rows?.Select((row, i) => $"{typeof(T).Name} {i} {row} {row?.GetHashCode()}") ?? [$"no {typeof(T).Name}"];
}
