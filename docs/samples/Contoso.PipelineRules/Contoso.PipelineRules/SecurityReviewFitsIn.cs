using NodaTime;
using PipelineRules;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace Contoso.PipelineRules;

/// <summary>The customer's security review is booked, early enough to sign after it.</summary>
/// <param name="days">How many days pass between the review and the signature at least, 14 by default.</param>
[Rule("contoso/security-review-fits-in", Topic = RuleTopic.Date, Question = "Is the security review booked in time?",
    AppliesTo = "deals with a close date",
    CapOnNo = Stance.Unproven)]
public sealed class SecurityReviewFitsIn(int days = 14) : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.CloseDate is not null;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => (deal.Attributes.Day("securityReviewOn"), deal.CloseDate?.PlusDays(-days)) switch
    {
        (null, _) => Unknown($"On which day does {deal.Customer} review the security of {deal.Name}?", of: StakeholderRole.Technical),
        ({ } review, { } latest) when review > latest => No(
            $"the review is on {review:uuuu-MM-dd}, and to sign {deal.Name} as forecast it has to be by {latest:uuuu-MM-dd}",
            ask: $"Can {deal.Customer} review the security of {deal.Name} by {latest:uuuu-MM-dd}?",
            of: StakeholderRole.Technical),
        ({ } review, _) => Yes($"the review is on {review:uuuu-MM-dd}"),
    };
}
