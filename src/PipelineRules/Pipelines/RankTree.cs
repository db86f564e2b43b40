using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>
/// Priorities by the day they are due, and over every stretch of them the highest rank: a tree in which whole stretches are passed over.
/// </summary>
internal sealed class RankTree
{
    private readonly PriorityContext[] _priorities;
    private readonly LocalDate[] _due;
    private readonly int[] _ranks;
    private readonly int _leaves = 1;

    // The place of the highest rank below every node, and of the highest of another owner than that one's; -1 for none.
    private readonly int[] _best;
    private readonly int[] _others;

    public RankTree(IEnumerable<PriorityContext> priorities, Func<PriorityContext, int?> rank)
    {
        _priorities =
            priorities.Where(one => one.DueOn is not null).OrderBy(one => one.DueOn).ThenBy(rank)
                .ThenBy(one => one.Priority.Id, StringComparer.Ordinal).ToArray();
        _due = _priorities.Select(one => one.DueOn.GetValueOrDefault()).ToArray();
        _ranks = _priorities.Select(one => rank(one).GetValueOrDefault()).ToArray();
        while (_leaves < _priorities.Length)
            _leaves *= 2;
        (_best, _others) = (new int[2 * _leaves], new int[2 * _leaves]);
        for (var node = 2 * _leaves - 1; node > 0; node--)
            (_best[node], _others[node]) = node >= _leaves ? (node - _leaves < _priorities.Length ? node - _leaves : -1, -1)
                : Joined(2 * node, 2 * node + 1);
    }

    /// <summary>
    /// Counts the priorities ranked higher than another that are due by a day and not long before it, first those due first, until there
    /// are enough.
    /// </summary>
    /// <param name="by">The day, included.</param>
    /// <param name="days">How many days before it they may be due, that many included.</param>
    /// <param name="below">The rank that theirs is below.</param>
    /// <param name="notOf">The owner whose ranked priorities are left out; null for nobody.</param>
    /// <param name="enough">How many are enough.</param>
    /// <param name="found">Where they are added; null to count them only.</param>
    public int Count(LocalDate by, int days, int below, string? notOf, int enough, List<PriorityContext>? found) =>
        _priorities.Length > 0 && FirstDue(by, days) is var low && FirstDue(by, -1) is var high && low < high
            ? Count(1, 0, _leaves, new Search(low, high, below, notOf, found), enough)
            : 0;

    private int Count(int node, int start, int length, in Search search, int enough)
    {
        if (enough <= 0 || start >= search.High || start + length <= search.Low || !MayHold(node, search))
            return 0;
        if (length == 1)
        {
            search.Found?.Add(_priorities[start]);
            return 1;
        }
        var left = Count(2 * node, start, length / 2, search, enough);
        return left + Count(2 * node + 1, start + length / 2, length / 2, search, enough - left);
    }

    private bool MayHold(int node, in Search search)
    {
        var best = _best[node];
        if (best >= 0 && search.NotOf is not null && OwnerOf(best) == search.NotOf)
            best = _others[node];
        return best >= 0 && _ranks[best] < search.Below;
    }

    private (int Best, int Other) Joined(int left, int right)
    {
        var best = Better(_best[left], _best[right]);
        if (best < 0)
            return (-1, -1);
        var other = Better(NotOf(best, _best[left], _others[left]), NotOf(best, _best[right], _others[right]));
        return (best, other);
    }

    /// <summary>The better of two places whose owner is another than that of a third; -1 where neither is.</summary>
    private int NotOf(int best, int first, int second) => Better(IsOther(first, best) ? first : -1, IsOther(second, best) ? second : -1);

    private bool IsOther(int one, int best) => one >= 0 && one != best && (OwnerOf(one) is null || OwnerOf(one) != OwnerOf(best));

    private int Better(int one, int other) => one < 0 ? other : other < 0 || _ranks[one] <= _ranks[other] ? one : other;

    /// <summary>The owner whose own ranks the priority is compared by; null where it has none.</summary>
    private string? OwnerOf(int place) => _priorities[place] is { Rank: not null, Owner: { } owner } ? owner.Id : null;

    /// <summary>The place of the first one that is due so many days before a day at most; with -1, of the first due after it.</summary>
    private int FirstDue(LocalDate by, int days)
    {
        var (low, high) = (0, _due.Length);
        while (low < high)
            if (Period.DaysBetween(_due[(low + high) / 2], by) <= days)
                high = (low + high) / 2;
            else
                low = (low + high) / 2 + 1;
        return low;
    }

    private readonly record struct Search(int Low, int High, int Below, string? NotOf, List<PriorityContext>? Found);
}
