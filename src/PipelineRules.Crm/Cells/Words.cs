using System;
using System.Collections.Frozen;
using System.Linq;

namespace PipelineRules.Crm.Cells;

/// <summary>The words of one of the facts' own lists, such as open, won and lost. Case, blanks and hyphens are left aside: <c>Best Case</c> is <c>bestCase</c>.</summary>
internal static class Words<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> s_all =
        Enum.GetValues<T>().ToFrozenDictionary(word => Folded(word.ToString()), StringComparer.OrdinalIgnoreCase);

    public static Reading<T> Read(string text) =>
        s_all.TryGetValue(Folded(text), out var word) ? new(word) : new(default, $"is none of {Listed}");

    private static string Listed => string.Join(", ", Enum.GetValues<T>().Select(WordName.Of));

    private static string Folded(string text) => text.AsSpan().IndexOfAny(" -_") < 0
        ? text
        : string.Concat(text.Where(one => one is not (' ' or '-' or '_')));
}
