using PipelineRules.Pipelines;
namespace PipelineRules.Rules;

/// <summary>The customer's must-have date is still ahead, or today.</summary>
/// <remarks>A customer that lived through its must-have date without the deal did not need to have it by then.</remarks>
[Rule("must-have-date-is-ahead", Topic = RuleTopic.Date, Question = "Is the must-have date still ahead?",
    AppliesTo = "deals with a must-have date", CapOnNo = Stance.Unproven)]
public sealed class MustHaveDateIsAhead : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.MustHaveDate is not null;

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) => PastGaps.MustHaveDate;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.MustHaveDate < deal.AsOf
        ? No(
            $"{deal.Customer} had to have it by {deal.MustHaveDate}, which is past on {deal.AsOf}",
            ask: $"How did {deal.Customer} get past {deal.MustHaveDate} without {deal.Name}, and by which day must you have it now?",
            of: deal.PriorityOwner)
        : Yes($"{deal.Customer} must have it by {deal.MustHaveDate}, which is not past on {deal.AsOf}");
}
