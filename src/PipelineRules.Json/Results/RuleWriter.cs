namespace PipelineRules.Json.Results;

internal static class RuleWriter
{
    public static readonly JsonColumns<ListedRule> Row = new(
        ("name", (json, rule) => json.WriteStringValue(rule.Name)),
        ("topic", (json, rule) => json.Word<RuleTopic>(rule.Topic)),
        ("asks", (json, rule) => json.WriteStringValue(rule.Question)),
        ("of", (json, rule) => json.WriteStringValue(rule.AppliesTo)),
        ("capOnNo", (json, rule) => json.Word<Stance>(rule.CapOnNo)),
        ("capOnUnknown", (json, rule) => json.Word<Stance>(rule.CapOnUnknown)),
        ("advisory", (json, rule) => json.WriteBooleanValue(rule.IsAdvisory)));
}
