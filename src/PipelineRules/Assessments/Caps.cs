using System.Collections.Generic;

namespace PipelineRules;

/// <summary>The stance that follows from answers: the lowest cap among them, those that are waived left out.</summary>
internal sealed class Caps(IReadOnlyList<ListedRule> rules)
{
    private readonly CapMask _reactive = new(rules, Stance.Reactive);
    private readonly CapMask _unproven = new(rules, Stance.Unproven);

    public Stance StanceOf(DealContext deal, AnswerSheet sheet, int row) => deal.Waivers.Count == 0
        ? StanceOf(sheet, row)
        : WithWaivers(deal, sheet, row);

    private Stance StanceOf(AnswerSheet sheet, int row) =>
        _reactive.Caps(sheet, row) ? Stance.Reactive : _unproven.Caps(sheet, row) ? Stance.Unproven : Stance.Proactive;

    private Stance WithWaivers(DealContext deal, AnswerSheet sheet, int row)
    {
        var stance = Stance.Proactive;
        for (var i = 0; i < rules.Count; i++)
            if (rules[i].CapOn(sheet[row, i]) is var cap && cap < stance && Waivers.Working(deal, rules[i].Name) is null)
                stance = cap;
        return stance;
    }
}
