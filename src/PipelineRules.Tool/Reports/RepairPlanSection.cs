using System.Linq;
using PipelineRules.Coverage;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Reports;

/// <summary>The deals to make proactive first, and what that takes.</summary>
internal sealed class RepairPlanSection(RepairPlan plan)
{
    public void Write(IPage page)
    {
        var target = Figure.Target(plan.Row.Policy.CoverageTarget);
        page.Heading($"To reach {target}", $"{Figure.Whole(plan.Row.AmountToTarget ?? 0)} {plan.Row.Currency} more proactive pipeline, fewest conversations first");
        page.Write(plan.Steps.Select(StepCard));
        page.Write(Outcome(target));
    }

    private Line Outcome(string target) => plan.StillMissing > 0
        ? new Phrase($"With all that can still be made proactive, {Figure.Whole(plan.StillMissing ?? 0)} {plan.Row.Currency} are still missing: new proactive pipeline is needed.", Tone.Bad)
        : new Phrase($"With these proactive, {target} is reached.", Tone.Good);

    private static Card StepCard(RepairStep step) => new(
        new Phrase(Figure.Whole(step.Amount), Tone.Strong),
        new Line(
            new Phrase(Name.Of(step.Deal.Deal), Tone.Strong),
            $", {Name.OfCustomer(step.Deal.Deal)}",
            new Phrase($" · {Words.Of(step.Deal.Stance)}, {Count.Of(step.Repair.Conversations.Count, "conversation")} · {Name.Of(step.Deal.Deal.Owner)}", Tone.Faint)),
        [.. RepairLines.Of(step.Repair)]);
}
