using PipelineRules.Pipelines;
namespace PipelineRules.Rules;

/// <summary>It is known what drives the must-have date, and what happens to the customer if it is missed.</summary>
/// <remarks>A date that nothing drives and that costs nothing to miss will be missed.</remarks>
[Rule("must-have-date-has-a-driving-force", Topic = RuleTopic.Date,
    Question = "Is it known what drives the date, and what happens if it is missed?",
    AppliesTo = "deals with a must-have date")]
public sealed class MustHaveDateHasADrivingForce : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.MustHaveDate is not null;

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) => PastGaps.MustHaveDate;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) =>
        (deal.Priority?.Priority.DrivingForce.NullIfBlank(), deal.Priority?.Priority.ConsequenceIfMissed.NullIfBlank()) switch
    {
        ({ } force, { } consequence) => Yes($"'{force}' makes it {deal.MustHaveDate}, and missing it means '{consequence}'"),
        (null, { } consequence) => Unknown(
            ask: $"What makes it {deal.MustHaveDate}, and not a later day?",
            because: $"missing {deal.MustHaveDate} means '{consequence}', and nobody has recorded what drives it",
            of: deal.PriorityOwner),
        ({ } force, null) => Unknown(
            ask: $"What happens to {deal.Customer} if {deal.MustHaveDate} is missed?",
            because: $"'{force}' makes it {deal.MustHaveDate}, and nobody has recorded what happens if it is missed",
            of: deal.PriorityOwner),
        _ => Unknown(
            ask: $"What makes it {deal.MustHaveDate}, and what happens to {deal.Customer} if that day is missed?",
            because: $"nobody has recorded what drives {deal.MustHaveDate}, nor what happens if it is missed",
            of: deal.PriorityOwner),
    };
}
