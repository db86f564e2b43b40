using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PipelineRules;

/// <summary>
/// The open priorities of one company, so arranged that those which outrank another and are due in a stretch of days are found without a
/// look at all.
/// </summary>
internal sealed class RankedPriorities
{
    private readonly Dictionary<string, RankTree> _byOwner = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Owner, int Rank), (PriorityContext First, int Count)> _sharers = [];
    private readonly RankTree _corporate;

    private RankedPriorities(IReadOnlyList<PriorityContext> open)
    {
        _corporate = new RankTree(open.Where(one => one.CorporateRank is not null), one => one.CorporateRank);
        foreach (var owned in open.Where(one => one is { Owner: not null, Rank: not null })
            .GroupBy(one => one.Owner?.Id ?? "", StringComparer.Ordinal))
            _byOwner.Add(owned.Key, new RankTree(owned, one => one.Rank));
        foreach (var one in open)
            if (one is { Owner: { } owner, Rank: { } rank })
                _sharers[(owner.Id, rank)] = _sharers.TryGetValue((owner.Id, rank), out var shared) ? (shared.First, shared.Count + 1)
                    : (one, 1);
    }

    public static RankedPriorities? Of(IReadOnlyList<PriorityContext> priorities)
    {
        var open = priorities.Where(one => one.IsOpen).ToArray();
        return open.Length == 0 ? null : new RankedPriorities(open);
    }

    /// <summary>Whether another open priority of the same owner has the same rank.</summary>
    public bool IsRankShared(PriorityContext priority) =>
        priority is { Owner: { } owner, Rank: { } rank } && _sharers.TryGetValue((owner.Id, rank), out var sharers)
        && (sharers.Count > 1 || sharers.First.Priority != priority.Priority);

    /// <summary>Counts the priorities that outrank another and are due by a day and not long before it, until there are enough.</summary>
    /// <param name="priority">The one that they outrank: by the owner's ranks where both have one of the same owner, else by their places
    /// in the company.</param>
    /// <param name="by">The day, included.</param>
    /// <param name="days">How many days before it they may be due, that many included.</param>
    /// <param name="enough">How many are enough.</param>
    /// <param name="found">Where they are added; null to count them only.</param>
    public int Outranking(PriorityContext priority, LocalDate by, int days, int enough, List<PriorityContext>? found)
    {
        var count = priority is { Owner: { } owner, Rank: { } rank } && _byOwner.TryGetValue(owner.Id, out var owned)
            ? owned.Count(by, days, rank, null, enough, found)
            : 0;
        return priority.CorporateRank is { } place && count < enough
            ? count + _corporate.Count(by, days, place, priority.Rank is null ? null : priority.Owner?.Id, enough - count, found)
            : count;
    }
}
