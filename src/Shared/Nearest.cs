using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules;

/// <summary>Finds the name that somebody meant.</summary>
internal static class Nearest
{
    /// <summary>
    /// The known name that takes the fewest changes of single characters to reach, two neighbours that changed places being
    /// one change, and capitals being no difference; of equals the one as long, then the first.
    /// </summary>
    /// <returns>Null when none is near: more than about one character in three would have to change.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string? Of(string name, IEnumerable<string> known)
    {
        var meant = (name ?? throw new ArgumentNullException(nameof(name))).ToUpperInvariant();
        return (known ?? throw new ArgumentNullException(nameof(known)))
            .Where(one => Math.Abs(one.Length - meant.Length) <= Reach(one))
            .Select(one => (Name: one, Changes: Changes(meant, one.ToUpperInvariant())))
            .Where(one => one.Changes <= Reach(one.Name))
            .OrderBy(one => one.Changes)
            .ThenBy(one => Math.Abs(one.Name.Length - meant.Length))
            .Select(one => one.Name)
            .FirstOrDefault();
    }

    /// <summary>What a message adds about a name that is not known: <c> (did you mean closeDate?)</c>. Empty where none is near.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Hint(string name, IEnumerable<string> known) =>
        Of(name, known) is { } nearest ? $" (did you mean {nearest}?)" : "";

    private static int Reach(string name) => (name.Length + 2) / 3;

    private static int Changes(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
            for (var j = 0; j <= to.Length; j++)
                rows[i, j] = i == 0 || j == 0 ? i + j : Fewest(rows, i, j, from, to);
        return rows[from.Length, to.Length];
    }

    private static int Fewest(int[,] rows, int i, int j, string from, string to)
    {
        var replaced = rows[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        var fewest = Math.Min(replaced, 1 + Math.Min(rows[i - 1, j], rows[i, j - 1]));
        var swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return swapped ? Math.Min(fewest, rows[i - 2, j - 2] + 1) : fewest;
    }
}
