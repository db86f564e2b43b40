using System.Collections.Generic;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>The stance that follows from answers: the lowest cap among them, waivers taken into account.</summary>
internal sealed class StanceCaps(IReadOnlyList<ListedRule> rules)
{
    private readonly CapMask _reactive = new(rules, Stance.Reactive);
    private readonly CapMask _unproven = new(rules, Stance.Unproven);

    public Stance StanceOf(DealContext deal, AnswerMatrix sheet, int row) => deal.Waivers.Count == 0
        ? StanceOf(sheet, row)
        : WithWaivers(deal, sheet, row);

    private Stance StanceOf(AnswerMatrix sheet, int row) =>
        _reactive.Caps(sheet, row) ? Stance.Reactive : _unproven.Caps(sheet, row) ? Stance.Unproven : Stance.Proactive;

    private Stance WithWaivers(DealContext deal, AnswerMatrix sheet, int row)
    {
        var stance = Stance.Proactive;
        for (var i = 0; i < rules.Count; i++)
            if (rules[i].CapOn(sheet[row, i]) is var cap && cap < stance
                && WithWaiver(cap, ActiveWaivers.Working(deal, rules[i].Name)) is var left && left < stance)
                stance = left;
        return stance;
    }

    /// <summary>What is left of a cap where a waiver works: of the weightiest, the next; of any other, nothing.</summary>
    public static Stance WithWaiver(Stance cap, Waiver? waiver) =>
        waiver is null ? cap : cap == Stance.Reactive ? Stance.Unproven : Stance.Proactive;
}
