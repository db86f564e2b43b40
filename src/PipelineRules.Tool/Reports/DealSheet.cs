using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;

namespace PipelineRules.Tool.Reports;

/// <summary>Deals in rows, each with what holds it down and what to ask next.</summary>
internal static class DealSheet
{
    public static Sheet Of(IEnumerable<DealAssessment> deals) => Sheet.Of(
        "deals",
        deals,
        ("id", deal => deal.Deal.Id),
        ("name", deal => deal.Deal.Deal.Name),
        ("customer", deal => deal.Deal.Deal.Customer),
        ("owner", deal => deal.Deal.Owner),
        ("amount", deal => deal.Deal.Amount?.Amount),
        ("currency", deal => deal.Deal.Amount?.Currency),
        ("category", deal => Words.Of(deal.Deal.Category)),
        ("closeDate", deal => deal.Deal.CloseDate),
        ("mustHaveDate", deal => deal.Deal.MustHaveDate),
        ("latestSignatureDate", deal => deal.Deal.LatestSignatureDate),
        ("forecast", deal => deal.Deal.IsForecast),
        ("stance", deal => deal.Stance),
        ("heldDownBy", deal => deal.HeldDownBy.Select(finding => finding.Rule.Name)),
        ("reason", deal => deal.HeldDownBy is [var first, ..] ? first.Reason : null),
        ("ask", deal => deal.Questions is [var first, ..] ? first.Ask : null),
        ("askOf", deal => deal.Questions is [var first, ..] ? first.Ask?.Of : null),
        ("pushes", deal => deal.Deal.Movement.Pushes?.Any),
        ("sellerDriven", deal => deal.Deal.Movement.SellerDriven));
}
