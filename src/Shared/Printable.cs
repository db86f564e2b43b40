using System;
using System.Globalization;
using System.Text;

namespace PipelineRules;

/// <summary>Text of unknown origin, made fit for one line of a message, a log or a terminal.</summary>
internal static class Printable
{
    private const int Longest = 60;

    /// <summary>The text cut to 60 characters, with nothing in it that a terminal obeys; empty for null.</summary>
    public static string Of(string? text) => Escaped(Cut(text ?? "", Longest));

    /// <summary>The same in quotation marks.</summary>
    public static string Quoted(string? text) => $"\"{Of(text)}\"";

    /// <summary>
    /// The text, cut to so many characters where it is longer; an ellipsis is then the last of them. No character of two halves is cut in
    /// two.
    /// </summary>
    /// <param name="text">The text, as it is: what turns its direction is not taken out of it.</param>
    /// <param name="longest">How many UTF-16 code units are left at most, at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="longest"/> is below 1.</exception>
    public static string Cut(string text, int longest)
    {
        var left =
            longest > 0 ? longest
                : throw new ArgumentOutOfRangeException(nameof(longest), longest, "at least 1 character must be left, for the ellipsis");
        return (text ?? throw new ArgumentNullException(nameof(text))).Length <= left ? text : text.Remove(Whole(text, left - 1)) + "…";
    }

    /// <summary>
    /// The text with every character that breaks a line, turns its direction, or commands a terminal written as <c>\u001B</c>.
    /// </summary>
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

    /// <summary>The same length, or one less where it would end within a surrogate pair.</summary>
    private static int Whole(string text, int length) => length > 0 && char.IsSurrogatePair(text, length - 1) ? length - 1 : length;

    private static bool IsHarmful(UnicodeCategory category) => category is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
