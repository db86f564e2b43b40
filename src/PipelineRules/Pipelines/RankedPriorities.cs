using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>
/// The open priorities of one company, so arranged that those which outrank another and are due in a stretch of days are found without a
/// look at all where they are many.
/// </summary>
internal sealed class RankedPriorities
{
    private const int Few = 32;

    private readonly Ranked[] _open;
    private Trees? _trees;

    private RankedPriorities(Ranked[] open) => _open = open;

    public static RankedPriorities? Of(IReadOnlyList<PriorityContext> priorities)
    {
        var count = 0;
        for (var i = 0; i < priorities.Count; i++)
            count += priorities[i].IsOpen ? 1 : 0;
        if (count == 0)
            return null;
        var open = new Ranked[count];
        for (int i = 0, place = 0; i < priorities.Count; i++)
            if (priorities[i] is { IsOpen: true } one)
                open[place++] = new Ranked(one, one.Owner?.Id, one.Rank, one.CorporateRank, one.DueOn);
        return new RankedPriorities(open);
    }

    /// <summary>Whether another open priority of the same owner has the same rank.</summary>
    public bool IsRankShared(PriorityContext priority)
    {
        if (priority is not { Owner: { } owner, Rank: { } rank })
            return false;
        if (_open.Length > Few)
            return Indexed.IsRankShared(priority.Priority, owner.Id, rank);
        var (count, isOther) = (0, false);
        for (var i = 0; i < _open.Length; i++)
            if (_open[i].Rank == rank && _open[i].Owner == owner.Id)
                (count, isOther) = (count + 1, isOther || _open[i].Priority.Priority != priority.Priority);
        return count > 1 || isOther;
    }

    /// <summary>Counts the priorities that outrank another and are due by a day and not long before it, until there are enough.</summary>
    /// <param name="priority">The one that they outrank: by the owner's ranks where both have one of the same owner, else by their places
    /// in the company.</param>
    /// <param name="by">The day, included.</param>
    /// <param name="days">How many days before it they may be due, that many included.</param>
    /// <param name="enough">How many are enough.</param>
    /// <param name="found">Where they are added; null to count them only.</param>
    public int Outranking(PriorityContext priority, LocalDate by, int days, int enough, List<PriorityContext>? found)
    {
        if (_open.Length > Few || found is not null)
            return Indexed.Outranking(priority, by, days, enough, found);
        var (count, owner, rank, place) = (0, priority.Owner?.Id, priority.Rank, priority.CorporateRank);
        for (var i = 0; i < _open.Length && count < enough; i++)
            if (_open[i].Outranks(owner, rank, place) && _open[i].DueOn is { } due && due <= by && Period.DaysBetween(due, by) <= days)
                count++;
        return count;
    }

    // Threads that need it at once may each make one; they are the same.
    private Trees Indexed => _trees ??= new Trees(_open);

    /// <summary>An open priority, and what it is compared by.</summary>
    private readonly record struct Ranked(PriorityContext Priority, string? Owner, int? Rank, int? CorporateRank, LocalDate? DueOn)
    {
        public bool Outranks(string? owner, int? rank, int? place) =>
            Rank is { } its && rank is not null && Owner is not null && Owner == owner
            ? its < rank
            : CorporateRank < place;
    }

    /// <summary>The priorities by owner, rank and day.</summary>
    private sealed class Trees
    {
        private readonly Dictionary<string, RankTree> _byOwner = new(StringComparer.Ordinal);
        private readonly Dictionary<(string Owner, int Rank), (PriorityContext First, int Count)> _sharers = [];
        private readonly RankTree _corporate;

        public Trees(Ranked[] open)
        {
            _corporate = new RankTree(
                open.Where(one => one.CorporateRank is not null).Select(one => one.Priority), one => one.CorporateRank);
            foreach (var owned in open.Where(one => one is { Owner: not null, Rank: not null })
                .GroupBy(one => one.Owner ?? "", one => one.Priority, StringComparer.Ordinal))
                _byOwner.Add(owned.Key, new RankTree(owned, one => one.Rank));
            foreach (var one in open)
                if (one is { Owner: { } owner, Rank: { } rank })
                    _sharers[(owner, rank)] = _sharers.TryGetValue((owner, rank), out var shared) ? (shared.First, shared.Count + 1)
                        : (one.Priority, 1);
        }

        public bool IsRankShared(Priority priority, string owner, int rank) =>
            _sharers.TryGetValue((owner, rank), out var sharers) && (sharers.Count > 1 || sharers.First.Priority != priority);

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
}
