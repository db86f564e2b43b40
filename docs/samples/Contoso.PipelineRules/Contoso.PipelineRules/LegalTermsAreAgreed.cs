using PipelineRules;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace Contoso.PipelineRules;

/// <summary>What is committed is agreed between the lawyers.</summary>
[Rule("contoso/legal-terms-are-agreed", Topic = RuleTopic.Forecast, Question = "Are the legal terms agreed?", AppliesTo = "committed deals",
    CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class LegalTermsAreAgreed : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Category == DealCategory.Commit;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Attributes.Flag("legalTermsAgreed") switch
    {
        true => Yes($"{deal.Customer} has agreed the terms"),
        false => No(
            $"{deal.Customer} has not agreed the terms",
            ask: $"Which terms of {deal.Name} are still open, and who at {deal.Customer} decides on them?",
            of: StakeholderRole.Legal),
        null => Unknown($"Has {deal.Customer} agreed the terms of {deal.Name}?", of: StakeholderRole.Legal),
    };
}
