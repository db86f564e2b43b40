namespace PipelineRules.Rules;

/// <summary>The day by which the customer must have the outcome in place is known.</summary>
/// <remarks>Without it a close date is the seller's own, and moves as easily as it was made.</remarks>
[Rule("must-have-date-is-known", Topic = RuleTopic.Date, Asks = "Is the customer's must-have date known?",
    Unknown = Stance.Unproven)]
public sealed class MustHaveDateIsKnown : DealRule
{
    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal switch
    {
        { MustHaveDate: null, Priority.StatedDates: [.., var last] } => Unknown(
            ask: $"You told us {last.StatedDate}: is that the day by which {deal.Customer} must have the outcome of {deal.Name} in place?",
            because: $"{last.By} stated {last.StatedDate} on {last.On}, and neither the deal nor its priority carries it",
            of: deal.Whom(last.By, last.By.Role)),
        { MustHaveDate: null } => Unknown(
            ask: $"By which day must {deal.Customer} have the outcome of {deal.Name} in place, and what happens if not?",
            because: "neither the deal nor a priority that it serves carries a must-have date",
            of: deal.PriorityOwner),
        { MustHaveDatesDiffer: true, Priority.StatedDates: [.., var last] } => Yes(
            $"the deal says {deal.Deal.MustHaveDate} and its priority {deal.Priority?.MustHaveDate}; {last.StatedDate} counts, which {last.By} stated last, on {last.On}"),
        { MustHaveDatesDiffer: true } => Yes(
            $"the deal says {deal.MustHaveDate} and its priority {deal.Priority?.MustHaveDate}; the deal's own counts until a stakeholder states one"),
        { Deal.MustHaveDate: { } own } => Yes($"{deal.Customer} must have it by {own}, as the deal says"),
        _ => Yes($"{deal.Customer} must have it by {deal.MustHaveDate}, as '{deal.Priority}' says"),
    };
}
