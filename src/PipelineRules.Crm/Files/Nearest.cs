using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Crm.Files;

/// <summary>Which known name somebody meant, case left aside.</summary>
internal static class Nearest
{
    private const int LongestCompared = 100;

    /// <summary>The known name that takes the fewest letters added, left out or changed; null when none is known.</summary>
    public static string? To(string name, IEnumerable<string> known) => known.MinBy(one => Distance(Folded(name), Folded(one)));

    /// <summary>What a message adds about a name that is not known.</summary>
    public static string Hint(string name, IEnumerable<string> known) =>
        To(name, known) is { } nearest ? $"; the nearest known is {nearest}" : "";

    private static string Folded(string name) => (name.Length > LongestCompared ? name.Remove(LongestCompared) : name).ToUpperInvariant();

    private static int Distance(string one, string other)
    {
        var costs = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            (var diagonal, costs[0]) = (costs[0], i);
            for (var j = 1; j <= other.Length; j++)
                (diagonal, costs[j]) = (costs[j], Math.Min(Math.Min(costs[j], costs[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }

        return costs[other.Length];
    }
}
