using System.Globalization;
using System.Linq;
using System.Text;

namespace PipelineRules.Tool.Pages;

/// <summary>
/// Text from outside as it may stand on a terminal: on one line, without anything that a terminal obeys or that turns letters around.
/// </summary>
internal static class TerminalSafeText
{
    public static string Clean(string text) => text.EnumerateRunes().All(IsHarmless)
        ? text
        : string.Concat(text.EnumerateRunes().Select(Shown));

    /// <summary>The same, cut to so many characters.</summary>
    public static string Cut(string text, int characters) => Printable.Cut(Clean(text), characters);

    private static string Shown(Rune one) => one switch
    {
        _ when IsHarmless(one) => one.ToString(),
        { Value: '\n' or '\r' or '\t' or 0x2028 or 0x2029 } => " ",
        _ when Rune.GetUnicodeCategory(one) == UnicodeCategory.Format => "",
        _ => $"\\u{one.Value:X4}",
    };

    private static bool IsHarmless(Rune one) => Rune.GetUnicodeCategory(one)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
