using PipelineRules;
using PipelineRules.Pipelines;

namespace Contoso.Rules;

[Rule("contoso/closes-in-time", CapOnNo = Stance.Unproven)]
public class ClosesInTime : DealRule // PIPERULE0003 warning
{
    protected override bool Concerns(DealContext deal) => deal.LatestSignatureDate is not null;

    protected override Answer Judge(DealContext deal) => deal.CloseDate <= deal.LatestSignatureDate // PIPERULE0002 warning
        ? Yes($"closes {deal.CloseDate}")
        : No($"closes {deal.CloseDate}", ask: $"What would let {deal.Customer} sign by {deal.LatestSignatureDate}?");
}
