using System.Globalization;
using System.Linq;
using System.Text;

namespace PipelineRules.Crm.Files;

/// <summary>Text from outside as it may stand in a message: on one line, without anything that a terminal obeys.</summary>
internal static class Printable
{
    private const int Longest = 60;

    /// <summary>The text in quotes, cut to 60 characters.</summary>
    public static string Quoted(string text) =>
        $"\"{Escaped(text.Length > Longest ? text.Remove(Longest) + "..." : text)}\"";

    public static string Escaped(string text) =>
        text.EnumerateRunes().Any(Obeyed) ? string.Concat(text.EnumerateRunes().Select(Shown)) : text;

    private static string Shown(Rune one) => one.Value switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => Obeyed(one) ? "\\u" + one.Value.ToString("X4", CultureInfo.InvariantCulture) : one.ToString(),
    };

    private static bool Obeyed(Rune one) => Rune.GetUnicodeCategory(one)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
