using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>Of a deal that is committed, or most likely, both lead times are known.</summary>
/// <remarks>Whoever promises a day must know how long the customer takes to sign, and to have it in place.</remarks>
[Rule("commitment-knows-its-lead-times", Topic = RuleTopic.Forecast, Question = "Are a commitment's lead times known?",
    AppliesTo = "deals that are committed or most likely", CapOnUnknown = Stance.Unproven)]
public sealed class CommitmentKnowsItsLeadTimes : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Category >= DealCategory.MostLikely || deal.IsUnknown("category");

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal switch
    {
        _ when deal.IsUnknown("category") => Unknown(
            ask: $"How long does {deal.Customer} take from the decision to the signature, and how long from the signature to having "
                + $"{deal.Name} in place?",
            because: $"nobody can tell whether it was committed on {deal.AsOf}",
            of: StakeholderRole.EconomicBuyer),
        { PaperProcess: { } paper, Implementation: { } implementation } => Yes(
            $"is forecast as {deal.Category}, and takes {paper} to be signed and {implementation} to be in place"),
        { PaperProcess: null, Implementation: null } => Unknown(
            ask: $"How long does {deal.Customer} take from the decision to the signature, and how long from the signature to having "
                + $"{deal.Name} in place?",
            because: $"is forecast as {deal.Category}, and neither the paper process nor the implementation lead is known",
            of: StakeholderRole.EconomicBuyer),
        { PaperProcess: null } => Unknown(
            ask: $"How long does {deal.Customer} take from the decision to the signature?",
            because: $"is forecast as {deal.Category}, and the paper process lead is not known",
            of: StakeholderRole.Procurement),
        _ => Unknown(
            ask: $"How long does {deal.Customer} take from the signature to having {deal.Name} in place?",
            because: $"is forecast as {deal.Category}, and the implementation lead is not known",
            of: StakeholderRole.Technical),
    };
}
