using System.Linq;
using System.Text.Json;
using PipelineRules.Assessments;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Json.Results;

/// <summary>What would make a deal proactive, and which conversations bring a row of coverage to its target.</summary>
/// <remarks>
/// Both are found by assessing what would be recorded; where that would take too long they are left out, and the properties are null.
/// </remarks>
internal static class RepairLayout
{
    private static readonly JsonColumns<Finding> s_asked = new(
        ("deal", (json, finding) => json.WriteStringValue(finding.Deal.Id)),
        ("rule", (json, finding) => json.WriteStringValue(finding.Rule.Name)),
        ("ask", (json, finding) => json.WriteStringValue(finding.Question?.ToString())));

    private static readonly JsonColumns<Conversation> s_conversation = new(
        ("who", (json, conversation) => json.WriteStringValue(conversation.With.Person?.Id)),
        ("with", (json, conversation) => json.WriteStringValue(conversation.With.ToString())),
        ("role", (json, conversation) => json.Word<StakeholderRole>(conversation.With.Role)),
        ("asks", (json, conversation) => s_asked.WriteAll(json, conversation.Findings)));

    private static readonly JsonColumns<DealRepair> s_repair = new(
        ("possible", (json, repair) => json.WriteBooleanValue(repair.IsPossible)),
        ("closeDate", (json, repair) => json.Day(repair.CloseDate)),
        ("conversations", (json, repair) => s_conversation.WriteAll(json, repair.Conversations)));

    private static readonly JsonColumns<RepairStep> s_step = new(
        ("deal", (json, step) => json.WriteStringValue(step.Deal.Deal.Id)),
        ("amount", (json, step) => json.WriteNumberValue(step.Amount)),
        ("closeDate", (json, step) => json.Day(step.Repair.CloseDate)));

    private static readonly JsonColumns<RepairPlan> s_plan = new(
        ("by", (json, plan) => json.Word<CoverageBy>(plan.Row.By)),
        ("who", (json, plan) => json.WriteStringValue(plan.Row.Who)),
        ("period", (json, plan) => json.WriteStringValue(plan.Row.Period.ToString())),
        ("currency", (json, plan) => json.WriteStringValue(plan.Row.Currency)),
        ("missing", (json, plan) => json.Number(plan.Row.AmountToTarget)),
        ("stillMissing", (json, plan) => json.Number(plan.StillMissing)),
        ("conversations", (json, plan) => s_conversation.WriteAll(json, plan.Conversations)),
        ("deals", (json, plan) => s_step.WriteAll(json, plan.Steps)));

    public static void Write(Utf8JsonWriter json, DealAssessment deal, ResultsDocument resultsDocument)
    {
        if (!resultsDocument.HasRepairs)
            json.WriteNullValue();
        else
            s_repair.Write(json, DealRepair.For(deal, resultsDocument.Assessment));
    }

    /// <summary>A plan for every owner and period to come in which proactive pipeline is under its target.</summary>
    public static void WritePlans(Utf8JsonWriter json, ResultsDocument resultsDocument)
    {
        if (!resultsDocument.HasRepairs)
            json.WriteNullValue();
        else
            s_plan.WriteAll(json, RepairPlan.ForAll(
                resultsDocument.Rows.Where(
                    row => row is { By: CoverageBy.Owner, Basis: CoverageBasis.CloseDate, AmountToTarget: > 0 }
                        && row.Period.Fiscal?.End >= resultsDocument.Assessment.AsOf),
                resultsDocument.Assessment));
    }
}
