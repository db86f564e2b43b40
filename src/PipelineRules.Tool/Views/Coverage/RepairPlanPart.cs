using System.Linq;
using PipelineRules.Coverage;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;
using System;

namespace PipelineRules.Tool.Views.Coverage;

/// <summary>The deals to make proactive first, and what that takes.</summary>
internal sealed class RepairPlanPart(RepairPlan plan)
{
    public void Write(IPage page)
    {
        var target = NumberFormat.Target(plan.Row.Policy.CoverageTarget);
        page.Heading(
            $"To reach {target}",
            $"{NumberFormat.Whole(plan.Row.AmountToTarget ?? 0)} {plan.Row.Currency} more proactive pipeline, fewest conversations first");
        page.Write(plan.Steps.Select(StepCard));
        page.Write(Outcome(target));
    }

    private Line Outcome(string target) => plan.StillMissing > 0
        ? new Phrase(
            $"With all that can still be made proactive, {NumberFormat.Whole(plan.StillMissing ?? 0)} {plan.Row.Currency} are still "
                + $"missing: new proactive pipeline is needed.", Tone.Bad)
        : new Phrase($"With these proactive, {target} is reached.", Tone.Good);

    private static Card StepCard(RepairStep step) => new(
        new Phrase(NumberFormat.Whole(step.Amount), Tone.Strong),
        new Line(
            new Phrase(DisplayName.Format(step.Deal.Deal), Tone.Strong),
            $", {DisplayName.FormatCustomer(step.Deal.Deal)}",
            new Phrase(
                $" · {EnumLabels.CamelCase(step.Deal.Stance)}, {Plural.Format(step.Repair.Conversations.Count, "conversation")} · "
                    + $"{DisplayName.Format(step.Deal.Deal.Owner)}", Tone.Faint)),
        [.. RepairLines.Of(step.Repair)]);
}
