using System.Collections.Generic;
using PipelineRules.Reports;

namespace PipelineRules.Tool.Views.Rules;

/// <summary>Rules in rows.</summary>
internal static class RuleSheet
{
    public static Sheet Create(IEnumerable<ListedRule> rules) => Sheet.Create(
        "rules",
        rules,
        ("name", rule => rule.Name),
        ("topic", rule => EnumLabels.CamelCase(rule.Topic)),
        ("asks", rule => rule.Question),
        ("of", rule => rule.AppliesTo),
        ("capOnNo", rule => rule.CapOnNo),
        ("capOnUnknown", rule => rule.CapOnUnknown));
}
