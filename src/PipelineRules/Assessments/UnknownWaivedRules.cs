using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>Waivers of rules that nobody asks.</summary>
internal static class UnknownWaivedRules
{
    public static IEnumerable<Problem> Missing(Pipeline pipeline, IEnumerable<ListedRule> rules) =>
        from waiver in pipeline.Facts.Waivers ?? []
        where waiver.Rule is not null && rules.All(rule => rule.Name != waiver.Rule)
        select new Problem(
            ProblemCodes.WaivesNoRule, TableNames.Waivers, $"{waiver.Rule} {waiver.Deal}", "rule",
            $"{waiver.Deal} is waived {waiver.Rule}, which is no rule of this rulebook");
}
