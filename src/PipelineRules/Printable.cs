using System.Globalization;
using System.Text;

namespace PipelineRules;

/// <summary>Text of unknown origin, made fit for one line of a message, a log or a terminal.</summary>
public static class Printable
{
    private const int Longest = 60;

    /// <summary>The text cut to 60 characters, with nothing in it that a terminal obeys; empty for null.</summary>
    public static string Of(string? text) => Escaped(Cut(text ?? "", Longest));

    /// <summary>The same in quotation marks.</summary>
    public static string Quoted(string? text) => $"\"{Of(text)}\"";

    /// <summary>The text, and three dots where it was longer than so many characters.</summary>
    public static string Cut(string text, int longest) => text is { Length: var length } && length > longest ? text.Remove(longest) + "..." : text;

    /// <summary>The text with every character that breaks a line, turns its direction, or commands a terminal written as <c>\u001B</c>.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (IsHarmful(CharUnicodeInfo.GetUnicodeCategory(text, i)))
                escaped.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            else
                escaped.Append(text[i]);
        return escaped.ToString();
    }

    private static bool IsHarmful(UnicodeCategory category) => category is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
