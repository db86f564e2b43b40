using System.Collections.Generic;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Rules;

/// <summary>One rule in detail.</summary>
internal sealed class RuleView(ListedRule rule) : View
{
    public override IReadOnlyList<Sheet> Sheets => [RuleSheet.Create([rule])];

    public override void Write(IPage page)
    {
        page.Title(rule.Name, $"{EnumLabels.CamelCase(rule.Topic)}{(rule.IsAdvisory ? ", advises only" : "")}");
        page.Write(
        [
            new Card("asks", rule.Question),
            new Card("of", rule.AppliesTo.Length == 0 ? "every open deal" : rule.AppliesTo),
            new Card("on no", Does(rule.CapOnNo)),
            new Card("on unknown", Does(rule.CapOnUnknown)),
        ]);
    }

    private static Line Does(Stance cap) => cap == Stance.Proactive
        ? "the deal may still be proactive: the rule advises"
        : new Line("the deal is at best ", new Phrase(EnumLabels.CamelCase(cap), StanceTone.Of(cap)));
}
