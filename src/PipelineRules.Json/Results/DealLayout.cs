using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Json.Results;

internal static class DealLayout
{
    public static readonly Layout<DealAssessment> Row = new(
        ("id", (json, deal) => json.WriteStringValue(deal.Deal.Id)),
        ("name", (json, deal) => json.WriteStringValue(deal.Deal.Deal.Name)),
        ("customer", (json, deal) => json.WriteStringValue(deal.Deal.Deal.Customer)),
        ("customerName", (json, deal) => json.WriteStringValue(deal.Deal.Customer.Name)),
        ("owner", (json, deal) => json.WriteStringValue(deal.Deal.Owner)),
        ("amount", (json, deal) => json.Number(deal.Deal.Amount?.Amount)),
        ("currency", (json, deal) => json.WriteStringValue(deal.Deal.Amount?.Currency)),
        ("category", (json, deal) => json.Word<DealCategory>(deal.Deal.Category)),
        ("closeDate", (json, deal) => json.Day(deal.Deal.CloseDate)),
        ("mustHaveDate", (json, deal) => json.Day(deal.Deal.MustHaveDate)),
        ("latestSignatureDate", (json, deal) => json.Day(deal.Deal.LatestSignatureDate)),
        ("forecast", (json, deal) => json.WriteBooleanValue(deal.Deal.IsForecast)),
        ("stance", (json, deal) => json.Word<Stance>(deal.Stance)),
        ("heldDownBy", (json, deal) => json.Texts(deal.HeldDownBy.Select(finding => finding.Rule.Name))),
        ("answers", (json, deal) => AnswerLayout.Row.WriteAll(json, deal.Findings)),
        ("movement", (json, deal) => MovementLayout.Row.Write(json, deal.Deal.Movement)));
}
