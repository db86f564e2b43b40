using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Movement;

/// <summary>
/// What the customer's statements of a must-have date say of a deal's pushes: which are the customer's own, and which were before the
/// slate.
/// </summary>
/// <param name="slate">The day on which a decider last said the date in force; null when none did.</param>
/// <param name="moves">The statements that moved the date in force later, in any order.</param>
/// <param name="policy">How near to a push such a statement must be.</param>
internal sealed class CustomerDateMoves(LocalDate? slate, IReadOnlyList<DateMove> moves, Policy policy)
{
    private static readonly List<(LocalDate Start, LocalDate End)> s_none = [];

    private List<(LocalDate Start, LocalDate End)>? _ranges;

    /// <summary>Nobody at the customer has stated a date.</summary>
    public static CustomerDateMoves None { get; } = new(null, [], Policy.Default);

    public LocalDate? Slate => slate;

    /// <summary>
    /// The last day on which a push does not count because a decider has said the date on or about that day; null without a slate.
    /// </summary>
    public LocalDate? WipedUpTo => slate?.PlusDaysClamped(policy.SlateDays);

    private List<(LocalDate Start, LocalDate End)> Ranges => _ranges ??= moves.Count == 0 ? s_none : Merged();

    /// <summary>Whether a push of a day is the customer's.</summary>
    public bool IsCustomerDriven(LocalDate push)
    {
        var (least, most) = (0, Ranges.Count);
        while (least < most)
        {
            var middle = (least + most) / 2;
            (least, most) = Ranges[middle].Start <= push ? (middle + 1, most) : (least, middle);
        }
        return least > 0 && push <= Ranges[least - 1].End;
    }

    /// <summary>The customer's pushes among others.</summary>
    /// <param name="pushes">All of them.</param>
    /// <param name="upTo">The last day to look at, that day included; null for all days.</param>
    public PushTotals CustomerDriven(PushLedger pushes, LocalDate? upTo = null)
    {
        var total = default(PushTotals);
        foreach (var (start, end) in Ranges)
            total += pushes.Between(start, upTo is { } last && last < end ? last : end);
        return total;
    }

    private List<(LocalDate Start, LocalDate End)> Merged()
    {
        var merged = new List<(LocalDate Start, LocalDate End)>();
        foreach (var move in moves.OrderBy(move => move.On))
        {
            var (start, end) = (move.On.PlusDaysClamped(-policy.StatementDaysAfter), move.On.PlusDaysClamped(policy.StatementDaysBefore));
            if (merged.Count > 0 && start <= merged[merged.Count - 1].End)
                merged[merged.Count - 1] = (merged[merged.Count - 1].Start, end);
            else
                merged.Add((start, end));
        }
        return merged;
    }
}
