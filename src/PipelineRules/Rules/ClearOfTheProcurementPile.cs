using System;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Rules;

/// <summary>No higher priority of the customer's is in line before a deal to be signed.</summary>
/// <remarks>Even a deal that the customer likes waits in the procurement pile while higher priorities are signed first.</remarks>
/// <param name="priorities">From how many open priorities on, of a higher rank and due before the deal's close date, it waits. At least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="priorities"/> is below 1.</exception>
[Rule("clear-of-the-procurement-pile", Topic = RuleTopic.Forecast, Asks = "Is it clear of the procurement pile?",
    Of = "deals with a priority and a close date, or in their paper process", No = Stance.Unproven)]
public sealed class ClearOfTheProcurementPile(int priorities = 1) : DealRule
{
    private readonly int _priorities = Setting.AtLeast(1, priorities, nameof(priorities));

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal switch
    {
        { Priority.Rank: { } rank, CloseDate: { } close } => Ranked(deal, rank, close),
        { Priority.Rank: not null } => NotApplicable("no close date"),
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

    private Answer Ranked(DealContext deal, int rank, LocalDate close)
    {
        var (count, first) = InLine(deal, rank, close);
        return count < _priorities
            ? Yes($"ranks {rank}, and {count} open priorities of a higher rank come due before it closes {close}")
            : No(
                $"ranks {rank}, and {count} open priorities of a higher rank come due before it closes {close}, first '{first}' of rank {first?.Rank} by {first?.MustHaveDate}",
                ask: $"What has to be signed for '{first}' first, and what would bring {deal.Name} before it?",
                of: deal.PriorityOwner);
    }

    private static (int Count, PriorityContext? First) InLine(DealContext deal, int rank, LocalDate close)
    {
        var (others, count, first) = (deal.CustomerPriorities, 0, (PriorityContext?)null);
        for (var i = 0; i < others.Count; i++)
            if (others[i] is { } other && IsBefore(other, rank, close) && other != deal.Priority && IsOpen(other, deal.AsOf))
                (count, first) = (count + 1, IsMoreUrgent(other, first) ? other : first);
        return (count, first);
    }

    private static bool IsBefore(PriorityContext other, int rank, LocalDate close) => other.Rank < rank && other.MustHaveDate < close;

    private static bool IsOpen(PriorityContext other, LocalDate asOf) => other.Priority.DoneOn is not { } done || done > asOf;

    private static bool IsMoreUrgent(PriorityContext one, PriorityContext? other) =>
        other is null || one.MustHaveDate < other.MustHaveDate || (one.MustHaveDate == other.MustHaveDate && one.Rank < other.Rank);
}
