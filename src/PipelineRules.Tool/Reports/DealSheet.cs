using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Tool.Reports;

/// <summary>Deals in rows, each with what holds it down and what to ask next.</summary>
internal static class DealSheet
{
    public static Sheet Of(IEnumerable<DealAssessment> deals) => Sheet.Of(
        "deals",
        deals.Select(deal => (deal.Deal, deal.Stance, Down: deal.HeldDownBy, Next: deal.Questions is [var first, ..] ? first.Ask : null)),
        ("id", row => row.Deal.Id),
        ("name", row => row.Deal.Deal.Name),
        ("customer", row => row.Deal.Deal.Customer),
        ("owner", row => row.Deal.Owner),
        ("amount", row => row.Deal.Amount?.Amount),
        ("currency", row => row.Deal.Amount?.Currency),
        ("category", row => Words.Of(row.Deal.Category)),
        ("closeDate", row => row.Deal.CloseDate),
        ("mustHaveDate", row => row.Deal.MustHaveDate),
        ("latestSignatureDate", row => row.Deal.LatestSignatureDate),
        ("forecast", row => row.Deal.IsForecast),
        ("stance", row => row.Stance),
        ("heldDownBy", row => row.Down.Select(finding => finding.Rule.Name)),
        ("reason", row => row.Down is [var first, ..] ? first.Reason : null),
        ("ask", row => row.Next),
        ("askOf", row => row.Next?.Of),
        ("pushes", row => row.Deal.Movement.Pushes?.Any),
        ("sellerDriven", row => row.Deal.Movement.SellerDriven),
        ("movesSince", row => row.Deal.Movement.Since));
}
