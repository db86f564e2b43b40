using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>The owner of a deal's priority runs the line of business that it is for.</summary>
/// <remarks>An executive of another line of business can wish for much there, and decides on none of it.</remarks>
[Rule("owner-runs-that-line-of-business", Topic = RuleTopic.Priority, Question = "Does that executive run the line of business it is for?",
    AppliesTo = "deals with a priority that somebody known owns", CapOnNo = Stance.Unproven)]
public sealed class OwnerRunsThatLineOfBusiness : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Priority?.Owner is not null;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => (deal.Priority?.Owner, LineOf(deal)) switch
    {
        ({ } owner, { } line) when owner.LineOfBusiness.NullIfBlank() is { } runs && !IsUnknown(deal, owner) =>
            LinesOfBusiness.AreApart(runs, line)
            ? No(
                $"{owner} runs {runs}, and '{deal.Priority}' is for {line}",
                ask: $"Who runs {line} at {deal.Customer}, and must they have '{deal.Priority}' done?",
                of: StakeholderRole.Executive)
            : Yes($"{owner} runs {runs}, and '{deal.Priority}' is for {line}"),
        ({ } owner, { } line) => Unknown(
            ask: $"Do you run {line}?",
            because: $"'{deal.Priority}' is for {line}, and what {owner} runs is not known",
            of: deal.PriorityOwner),
        ({ } owner, null) => Unknown(
            ask: $"Which line of business of {deal.Customer}'s is '{deal.Priority}' for?",
            because: $"{owner} owns '{deal.Priority}', and the line of business that it is for is not known",
            of: deal.PriorityOwner),
        _ => NotApplicable("nobody known owns the priority"),
    };

    /// <summary>The line of business of the priority, else of the deal; null when not known.</summary>
    private static string? LineOf(DealContext deal) =>
        deal.Priority?.Priority.LineOfBusiness.NullIfBlank() ?? deal.Deal.LineOfBusiness.NullIfBlank();

    private static bool IsUnknown(DealContext deal, Stakeholder owner) =>
        deal.IsUnknown(owner, "lineOfBusiness") || deal.IsPriorityUnknown("lineOfBusiness");
}
