using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PipelineRules.Crm.Files;

/// <summary>
/// The names of a file's columns. Case is left aside, as exports drift; and where no column has a name just so, blanks, underscores, dots,
/// hyphens and the words in brackets are too.
/// </summary>
internal sealed partial class Header
{
    private static readonly string[] s_prefixes = ["PROPERTIES", "PROPERTY"];

    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _repeated = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, int> _folded;

    public Header(IReadOnlyList<string> names)
    {
        Names = [.. names.Select(name => name.Trim('\uFEFF').Trim())];
        for (var place = 0; place < Names.Count; place++)
            if (Names[place].Length > 0 && !_places.TryAdd(Names[place], place))
                _repeated.Add(Names[place]);
        _folded =
            _places.Values.SelectMany(place => Foldings(Names[place]).Select(name => (Name: name, Place: place))).Distinct()
                .ToLookup(one => one.Name, one => one.Place);
    }

    public IReadOnlyList<string> Names { get; }

    public bool IsEmpty => _places.Count == 0;

    public IEnumerable<string> Known => _places.Keys;

    /// <summary>
    /// The place of the column of a name: the first that has it but for case, else the one that has it but for blanks, underscores and the
    /// like; -1 when there is none, or several of the latter.
    /// </summary>
    public int Place(string name) => _places.TryGetValue(name.Trim(), out var place) ? place : Alike(name) is [var one] ? one : -1;

    /// <summary>Whether two names mean one column: they differ by case, blanks, underscores and the like alone.</summary>
    public static bool AreAlike(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase)
            || (Folded(one) is { Length: > 0 } folded && Foldings(other).Contains(folded));

    public bool IsRepeated(string name) => _repeated.Contains(name.Trim());

    /// <summary>The columns of which any may be meant by a name; fewer than two when it is clear.</summary>
    public IReadOnlyList<string> Ambiguous(string name) =>
        !_places.ContainsKey(name.Trim()) && Alike(name) is { Length: > 1 } places ? [.. places.Select(place => Names[place])] : [];

    private int[] Alike(string name) => Folded(name) is { Length: > 0 } folded ? [.. _folded[folded].Distinct()] : [];

    private static IEnumerable<string> Foldings(string name)
    {
        var folded = Folded(name);
        yield return folded;
        foreach (var prefix in s_prefixes)
            if (folded.StartsWith(prefix, StringComparison.Ordinal) && folded.Length > prefix.Length)
                yield return folded[prefix.Length..];
        if (name.EndsWith("__c", StringComparison.OrdinalIgnoreCase))
            yield return Folded(name[..^3]);
    }

    private static string Folded(string name)
    {
        var bare = Bracketed().Replace(name, "");
        return string.Concat((bare.Any(char.IsLetterOrDigit) ? bare : name).Where(char.IsLetterOrDigit)).ToUpperInvariant();
    }

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
