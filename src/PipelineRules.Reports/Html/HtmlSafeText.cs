using System.Globalization;
using System.Linq;
using System.Text;

namespace PipelineRules.Reports.Html;

/// <summary>Text from outside without anything that turns the letters around it, and on one line.</summary>
internal static class HtmlSafeText
{
    public static string Clean(string text) =>
        text.EnumerateRunes().All(IsHarmless) ? text : string.Concat(text.EnumerateRunes().Select(Shown));

    /// <summary>The same, cut to so many characters.</summary>
    public static string Cut(string text, int characters) => Printable.Cut(Clean(text), characters);

    private static string Shown(Rune one) => one switch
    {
        _ when IsHarmless(one) => one.ToString(),
        { Value: '\n' or '\r' or '\t' or 0x2028 or 0x2029 } => " ",
        _ => "",
    };

    private static bool IsHarmless(Rune one) => !TurnsLetters(one.Value)
        && Rune.GetUnicodeCategory(one)
            is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static bool TurnsLetters(int rune) => rune is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
