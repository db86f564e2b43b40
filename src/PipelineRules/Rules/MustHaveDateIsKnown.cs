using PipelineRules.Pipelines;
namespace PipelineRules.Rules;

/// <summary>The day by which the customer must have the outcome in place is known.</summary>
/// <remarks>Without it a close date is the seller's own, and moves as easily as it was made.</remarks>
[Rule("must-have-date-is-known", Topic = RuleTopic.Date, Question = "Is the customer's must-have date known?",
    CapOnUnknown = Stance.Unproven)]
public sealed class MustHaveDateIsKnown : DealRule
{
    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) => PastGaps.MustHaveDate;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal switch
    {
        { IsMustHaveDateUnknown: true } => Unknown(
            ask: $"By which day must {deal.Customer} have the outcome of {deal.Name} in place, and what happens if not?",
            because: $"nobody can tell which must-have date was recorded on {deal.AsOf}, and nobody had stated one",
            of: deal.PriorityOwner),
        { MustHaveDate: null } => Unknown(
            ask: $"By which day must {deal.Customer} have the outcome of {deal.Name} in place, and what happens if not?",
            because: "neither the deal nor a priority that it serves carries a must-have date, and nobody has stated one",
            of: deal.PriorityOwner),
        { DateInForce: { } stated, RecordedMustHaveDate: { } recorded } when recorded != stated.MustHaveDate => Yes(
            $"{deal.Customer} must have it by {deal.MustHaveDate}, as {stated} stated on {stated.On}; the record says {recorded}"),
        { DateInForce: { } stated } => Yes($"{deal.Customer} must have it by {deal.MustHaveDate}, as {stated} stated on {stated.On}"),
        { Deal.MustHaveDate: { } own, Priority.MustHaveDate: { } its } when own != its => Yes(
            $"the deal says {own} and its priority {its}; the deal's own counts until somebody at {deal.Customer} states one"),
        { Deal.MustHaveDate: { } own } => Yes($"{deal.Customer} must have it by {own}, as the deal says"),
        _ => Yes($"{deal.Customer} must have it by {deal.MustHaveDate}, as '{deal.Priority}' says"),
    };
}
