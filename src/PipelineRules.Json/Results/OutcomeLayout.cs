using PipelineRules.Json.Policies;

namespace PipelineRules.Json.Results;

internal static class OutcomeLayout
{
    public static readonly Layout<Outcome> Row = new(
        ("notices", (json, outcome) => json.Texts(outcome.Assessment.Rulebook.Notices)),
        ("asOf", (json, outcome) => json.Day(outcome.Assessment.AsOf)),
        ("rulebook", (json, outcome) => RulebookLayout.Row.Write(json, outcome.Assessment.Rulebook)),
        ("policy", (json, outcome) => PolicyTable.Row().Write(json, outcome.Assessment.Pipeline.Policy)),
        ("deals", (json, outcome) => DealLayout.Of(outcome.Assessment).WriteAll(json, outcome.Assessment.Deals)),
        ("coverage", (json, outcome) => CoverageLayout.Row.WriteAll(json, outcome.Rows)),
        ("plans", RepairLayout.WritePlans),
        ("problems", (json, outcome) => ProblemLayout.Row.WriteAll(json, outcome.Problems)),
        ("rules", (json, outcome) => RuleLayout.Row.WriteAll(json, outcome.Assessment.Rulebook.Rules)));
}
