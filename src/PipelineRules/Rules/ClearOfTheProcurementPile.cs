using System;
using System.Collections.Generic;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>No higher priorities of the customer's are in line before a deal to be signed.</summary>
/// <remarks>Even a deal that the customer likes waits in the procurement pile while higher priorities are signed first.</remarks>
/// <param name="priorities">From how many open priorities on that outrank the deal's and are due before its must-have date it waits. At
/// least 1.</param>
/// <param name="days">How many days before the must-have date they may be due and still stand in the way, that many included. At least
/// 0.</param>
/// <exception cref="ArgumentOutOfRangeException">A setting is below its least.</exception>
[Rule("clear-of-the-procurement-pile", Topic = RuleTopic.Forecast, Question = "Is it clear of the procurement pile?",
    AppliesTo = "deals with a must-have date and a priority, or in their paper process", CapOnNo = Stance.Unproven)]
public sealed class ClearOfTheProcurementPile(int priorities = 2, int days = 180) : DealRule
{
    private readonly int _priorities = SettingGuard.AtLeast(1, priorities, nameof(priorities));
    private readonly int _days = SettingGuard.AtLeast(0, days, nameof(days));

    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.MustHaveDate is not null;

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) =>
        PastGaps.MustHaveDate | PastGaps.OtherPriorities | PastGaps.PriorityOwner | PastGaps.Rank | PastGaps.CorporateRank
        | PastGaps.Priority;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal switch
    {
        { Priority: { Rank: not null } or { CorporateRank: not null } } => Ranked(deal),
        { Deal.InPaperProcess: true } when IsUnknown(deal) => Unknown(
            ask: $"What else is on {deal.Customer}'s desk to be signed, and where does {deal.Name} stand among it?",
            because: $"is in its paper process, and nobody can tell how its priority ranked on {deal.AsOf}",
            of: StakeholderRole.Procurement),
        { Deal.InPaperProcess: true } => No(
            "is in its paper process without a ranked priority",
            ask: $"What else is on {deal.Customer}'s desk to be signed, and where does {deal.Name} stand among it?",
            of: StakeholderRole.Procurement),
        { Priority: { } priority } => Unknown(
            ask: $"Where does '{priority}' rank among what you must have done?",
            because: $"nobody has recorded the rank of '{priority}'",
            of: deal.PriorityOwner),
        _ => NotApplicable("no priority is linked"),
    };

    private static bool IsUnknown(DealContext deal) =>
        deal.IsUnknown("inPaperProcess") || deal.IsUnknown("priority") || deal.IsPriorityUnknown("rank")
            || deal.IsPriorityUnknown("corporateRank");

    private Answer Ranked(DealContext deal) => deal.Outranking(_days, _priorities) < _priorities
        ? Yes($"fewer than {_priorities} open priorities that outrank '{deal.Priority}' are due by {deal.MustHaveDate} and within {_days} "
            + $"days before it")
        : Waiting(deal);

    private Answer Waiting(DealContext deal) => IsAnyUnknown(deal)
        ? Unknown(
            ask: $"What has to be signed before '{deal.Priority}'?",
            because: $"nobody can tell whether '{Found(deal)[0]}', which outranks it, was still to be done on {deal.AsOf}",
            of: deal.PriorityOwner)
        : No(
            $"{_priorities} or more open priorities that outrank '{deal.Priority}' are due by {deal.MustHaveDate} and within {_days} "
                + $"days before it, first '{Found(deal)[0]}' by {Found(deal)[0].DueOn}",
            ask: $"What has to be signed for '{Found(deal)[0]}' first, and what would bring {deal.Name} before it?",
            of: deal.PriorityOwner);

    private bool IsAnyUnknown(DealContext deal) => deal.HasUnknowns && Found(deal).Exists(one => deal.IsUnknown(one, "doneOn"));

    private List<PriorityContext> Found(DealContext deal)
    {
        var found = new List<PriorityContext>(_priorities);
        deal.Outranking(_days, _priorities, found);
        return found;
    }
}
