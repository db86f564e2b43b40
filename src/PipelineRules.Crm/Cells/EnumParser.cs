using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Crm.Cells;

/// <summary>
/// The words of one of the facts' own lists, such as open, won and lost. Case, blanks and hyphens are left aside: <c>Best Case</c> is
/// <c>bestCase</c>.
/// </summary>
/// <param name="words">The words.</param>
internal sealed class EnumParser(IReadOnlyList<string> words)
{
    private readonly FrozenDictionary<string, int> _places =
        words.Select((word, place) => (word, place))
            .ToFrozenDictionary(one => one.word, one => one.place, StringComparer.OrdinalIgnoreCase);

    /// <summary>The place of a word in the list.</summary>
    public CellResult<int> Read(string text) =>
        _places.TryGetValue(Folded(text), out var place) ? new(place) : new(0, $"is none of {string.Join(", ", words)}");

    private static string Folded(string text) => text.AsSpan().IndexOfAny(" -_") < 0
        ? text
        : string.Concat(text.Where(one => one is not (' ' or '-' or '_')));
}
