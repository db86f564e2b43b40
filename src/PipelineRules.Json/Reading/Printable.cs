using System.Globalization;
using System.Linq;

namespace PipelineRules.Json.Reading;

/// <summary>Text of unknown origin, made fit for one line of a terminal.</summary>
internal static class Printable
{
    private const int Longest = 60;

    public static string Of(string text) => Escaped(Cut(text, Longest));

    public static string Cut(string text, int longest) => text.Length > longest ? text.Remove(longest) + "..." : text;

    public static string Escaped(string text) =>
        text.Any(IsHarmful) ? string.Concat(text.Select(one => IsHarmful(one) ? $"\\u{(int)one:X4}" : one.ToString())) : text;

    private static bool IsHarmful(char one) => char.GetUnicodeCategory(one) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
