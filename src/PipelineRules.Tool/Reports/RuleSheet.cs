using System.Collections.Generic;
using PipelineRules.Reports;

namespace PipelineRules.Tool.Reports;

/// <summary>Rules in rows.</summary>
internal static class RuleSheet
{
    public static Sheet Of(IEnumerable<ListedRule> rules) => Sheet.Of(
        "rules",
        rules,
        ("name", rule => rule.Name),
        ("topic", rule => Words.Of(rule.Topic)),
        ("asks", rule => rule.Asks),
        ("of", rule => rule.Of),
        ("capOnNo", rule => rule.CapOnNo),
        ("capOnUnknown", rule => rule.CapOnUnknown));
}
