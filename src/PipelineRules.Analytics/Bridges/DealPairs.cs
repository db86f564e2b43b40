using System;
using System.Collections.Generic;
using PipelineRules.Pipelines;

namespace PipelineRules.Analytics.Bridges;

/// <summary>Which deals of two days are the same: those of one id, of several with one id the first and the first, and so on.</summary>
internal static class DealPairs
{
    /// <summary>Stands for a deal that is not in the facts of that day.</summary>
    public const int None = -1;

    /// <summary>The places of each deal on both days: in the order of the later day, and after them those that are gone.</summary>
    public static (int Before, int After)[] Match(IReadOnlyList<DealContext> before, IReadOnlyList<DealContext> after)
    {
        var pairs = new List<(int, int)>(Math.Max(before.Count, after.Count));
        var (left, isGone) = (new DealIndex(before), new bool[before.Count]);
        for (var deal = 0; deal < isGone.Length; deal++)
            isGone[deal] = true;
        for (var deal = 0; deal < after.Count; deal++)
        {
            var place = left.Take(after[deal].Id);
            if (place != None)
                isGone[place] = false;
            pairs.Add((place, deal));
        }
        for (var deal = 0; deal < isGone.Length; deal++)
            if (isGone[deal])
                pairs.Add((deal, None));
        return [.. pairs];
    }

    /// <summary>Deals by id, each to be taken once, in the order of the facts.</summary>
    private sealed class DealIndex
    {
        private readonly Dictionary<string, int> _first;
        private readonly int[] _next;

        public DealIndex(IReadOnlyList<DealContext> deals)
        {
            (_first, _next) = (new Dictionary<string, int>(deals.Count, StringComparer.Ordinal), new int[deals.Count]);
            for (var deal = deals.Count - 1; deal >= 0; deal--)
            {
                var id = deals[deal].Id ?? "";
                _next[deal] = _first.TryGetValue(id, out var next) ? next : None;
                _first[id] = deal;
            }
        }

        public int Take(string? id)
        {
            if (!_first.TryGetValue(id ?? "", out var place) || place == None)
                return None;
            _first[id ?? ""] = _next[place];
            return place;
        }
    }
}
