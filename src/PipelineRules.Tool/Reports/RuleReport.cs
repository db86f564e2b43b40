using System.Collections.Generic;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Reports;

/// <summary>One rule in detail.</summary>
internal sealed class RuleReport(ListedRule rule) : Report
{
    public override IReadOnlyList<Sheet> Sheets => [RuleSheet.Of([rule])];

    public override void Write(IPage page)
    {
        page.Title(rule.Name, $"{Words.Of(rule.Topic)}{(rule.IsAdvisory ? ", advises only" : "")}");
        page.Write(
        [
            new Card("asks", rule.Asks),
            new Card("of", rule.Of.Length == 0 ? "every open deal" : rule.Of),
            new Card("on no", Does(rule.CapOnNo)),
            new Card("on unknown", Does(rule.CapOnUnknown)),
        ]);
    }

    private static Line Does(Stance cap) => cap == Stance.Proactive
        ? "the deal may still be proactive: the rule advises"
        : new Line("the deal is at best ", new Phrase(Words.Of(cap), StanceTone.Of(cap)));
}
