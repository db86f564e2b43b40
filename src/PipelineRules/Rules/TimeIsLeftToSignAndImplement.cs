using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>There is time left for the paper process and the implementation before the customer's must-have date.</summary>
/// <remarks>After the latest signature date the outcome comes too late, and the customer has less reason to sign with every day.</remarks>
[Rule("time-is-left-to-sign-and-implement", Topic = RuleTopic.Date,
    Question = "Is there time left for the paper process and the implementation?",
    AppliesTo = "deals with a must-have date that is still ahead", CapOnNo = Stance.Unproven)]
public sealed class TimeIsLeftToSignAndImplement : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.MustHaveDate >= deal.AsOf;

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) => PastGaps.MustHaveDate;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal switch
    {
        { LatestSignatureDate: { } latest } when deal.AsOf > latest => No(
            $"to have it by {deal.MustHaveDate}, {deal.Customer} had to sign by {latest}, which is past on {deal.AsOf}",
            ask: $"What can {deal.Customer} shorten, the paper process or the implementation, to have it by {deal.MustHaveDate} still?",
            of: StakeholderRole.EconomicBuyer),
        { PaperProcess: null, Implementation: null } => Unknown(
            ask: $"How long does {deal.Customer} take from the decision to the signature, and how long from the signature to having "
                + $"{deal.Name} in place?",
            because: "the paper process and the implementation lead are not known",
            of: StakeholderRole.EconomicBuyer),
        { PaperProcess: null } => Unknown(
            ask: $"How long does {deal.Customer} take from the decision to the signature?",
            because: "the paper process lead is not known",
            of: StakeholderRole.Procurement),
        { Implementation: null } => Unknown(
            ask: $"How long does {deal.Customer} take from the signature to having {deal.Name} in place?",
            because: "the implementation lead is not known",
            of: StakeholderRole.Technical),
        _ => Yes(
            $"to have it by {deal.MustHaveDate}, {deal.Customer} must sign by {deal.LatestSignatureDate}, which is not past on "
                + $"{deal.AsOf}"),
    };
}
