using System;
using System.Buffers;
using System.Globalization;
using System.Linq;

namespace PipelineRules.Crm.Cells;

/// <summary>How numbers are written: what stands before the decimals and what between the thousands.</summary>
/// <remarks>
/// Thousands must stand in threes, or as lakhs and crores do (<c>12,50,000</c>), so that <c>1,50</c> is never taken for a hundred and
/// fifty.
/// </remarks>
/// <param name="point">What stands before the decimals; null where nobody knows, and then a number with a point or comma in it cannot be
/// read.</param>
/// <param name="groups">What may stand between thousands; a number has one of them.</param>
internal sealed class NumberStyle(char? point, string groups)
{
    /// <summary><c>1,234.50</c>, which is also how <c>1234.5</c> is read.</summary>
    public static readonly NumberStyle Default = new('.', ",");

    /// <summary>Numbers of which a file shows that the decimals stand behind a point.</summary>
    public static readonly NumberStyle WithPoint = new('.', ", '");

    /// <summary>Numbers of which a file shows that the decimals stand behind a comma.</summary>
    public static readonly NumberStyle WithComma = new(',', ". '");

    /// <summary>Numbers of which nobody knows whether point or comma stands before the decimals.</summary>
    public static readonly NumberStyle Undecided = new(null, " '");

    private static readonly SearchValues<char> s_plain = SearchValues.Create("0123456789.-");
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789-");

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>
    /// The way in which an example is written: 1,234.50 or 1.234,50 or 1 234,50 or 1'234.50; null when it is none of these.
    /// </summary>
    public static NumberStyle? Like(string example) => example.Replace('\u00A0', ' ') switch
    {
        "1,234.50" => Default,
        "1.234,50" => new(',', "."),
        "1 234,50" => new(',', " "),
        "1 234.50" => new('.', " "),
        "1'234.50" => new('.', "'"),
        "1234.50" => new('.', ""),
        "1234,50" => new(',', ""),
        _ => null,
    };

    /// <summary>Reads a number; one in brackets, or with a minus before or behind it, is below zero.</summary>
    public CellResult<decimal> Read(string text)
    {
        if (point is null && text.AsSpan().IndexOfAny('.', ',') >= 0 && !IsExponent(text))
            return new(0, "may be written as 1,234.50 or as 1.234,50 (say which: numbers=1,234.50 or numbers=1.234,50)");
        return decimal.TryParse(Plain(text), Style, CultureInfo.InvariantCulture, out var number) ? new(number) : new(0, "is no number");
    }

    /// <summary>Reads a number that may have a percent sign after it: 75 and 75% are the same.</summary>
    public CellResult<decimal> ReadPercent(string text) => Read(text.EndsWith('%') ? text[..^1].TrimEnd() : text);

    // What programs write as 1.6E+07 has a point in every country.
    private static bool IsExponent(string text) => text.AsSpan().IndexOfAny('e', 'E') > 0 && !text.Contains(',', StringComparison.Ordinal);

    private string? Plain(string text)
    {
        if (text.AsSpan().IndexOfAnyExcept(s_digits) < 0 && !text.EndsWith('-'))
            return text;
        return text.Replace('\u2212', '-').Trim() switch
        {
            ['(', .. var inner, ')'] when !inner.Contains('-', StringComparison.Ordinal) => "-" + Ungrouped(inner.Trim()),
            [.. var before, '-'] when before.Length > 0 && !before.Contains('-', StringComparison.Ordinal) =>
                "-" + Ungrouped(before.TrimEnd()),
            var other => Ungrouped(other),
        };
    }

    private string? Ungrouped(string text)
    {
        if (IsExponent(text) || (point == '.' && text.AsSpan().IndexOfAnyExcept(s_plain) < 0 && text.Count(one => one == '.') <= 1))
            return text;
        var parts = Blanked(text).Split(point ?? '.');
        return parts.Length <= 2 && Whole(parts[0]) is { } whole ? string.Join('.', [whole, .. parts.Skip(1)]) : null;
    }

    private string? Whole(string whole)
    {
        var (sign, digits) = whole is ['-' or '+', .. var rest] ? (whole[..1], rest) : ("", whole);
        var used = groups.Where(one => digits.Contains(one, StringComparison.Ordinal)).ToArray();
        if (digits.Length == 0 || used.Length > 1 || !digits.All(one => char.IsAsciiDigit(one) || used.Contains(one)))
            return null;
        return used.Length == 0 ? whole : AreThousands(digits.Split(used[0])) ? sign + string.Concat(digits.Split(used[0])) : null;
    }

    private static bool AreThousands(string[] parts) => parts[0].Length is > 0 and <= 3 && parts[^1].Length == 3
        && (parts[1..].All(part => part.Length == 3) || (parts[0].Length <= 2 && parts[1..^1].All(part => part.Length == 2)));

    private string Blanked(string text)
    {
        var blanked = groups.Contains(' ', StringComparison.Ordinal) ? text.Replace('\u00A0', ' ').Replace('\u202F', ' ') : text;
        return blanked.Replace('’', '\'');
    }
}
