using System;
using System.Buffers;
using System.Globalization;
using System.Linq;

namespace PipelineRules.Crm.Cells;

/// <summary>How numbers are written: what stands before the decimals and what between the thousands.</summary>
/// <remarks>Thousands must stand in threes, so that <c>1,50</c> is never taken for a hundred and fifty.</remarks>
internal sealed class Numbers(char point, char? group)
{
    /// <summary><c>1,234.50</c>, which is also how <c>1234.5</c> is read.</summary>
    public static readonly Numbers Default = new('.', ',');

    private static readonly SearchValues<char> s_plain = SearchValues.Create("0123456789.-");

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The way in which an example is written: 1,234.50 or 1.234,50 or 1 234,50 or 1'234.50; null when it is none of these.</summary>
    public static Numbers? Like(string example) => example.Replace('\u00A0', ' ') switch
    {
        "1,234.50" => Default,
        "1.234,50" => new(',', '.'),
        "1 234,50" => new(',', ' '),
        "1 234.50" => new('.', ' '),
        "1'234.50" => new('.', '\''),
        "1234.50" => new('.', null),
        "1234,50" => new(',', null),
        _ => null,
    };

    /// <summary>Reads a number; one in brackets is below zero.</summary>
    public Reading<decimal> Read(string text) =>
        decimal.TryParse(Plain(text), Style, CultureInfo.InvariantCulture, out var number) ? new(number) : new(0, "is no number");

    /// <summary>Reads a number that may have a percent sign after it: 75 and 75% are the same.</summary>
    public Reading<decimal> ReadPercent(string text) => Read(text.EndsWith('%') ? text[..^1].TrimEnd() : text);

    private string? Plain(string text) =>
        text is ['(', .. var inner, ')'] && !inner.Contains('-') ? "-" + Ungrouped(inner) : Ungrouped(text);

    private string? Ungrouped(string text)
    {
        if (text.AsSpan().IndexOfAnyExcept(s_plain) < 0 && (point == '.' || !text.Contains('.')))
            return text;
        var parts = Blanked(text).Split(point);
        return parts.Length <= 2 && Whole(parts[0]) is { } whole ? string.Join('.', [whole, .. parts.Skip(1)]) : null;
    }

    private string? Whole(string whole)
    {
        var groups = group is { } one ? whole.Split(one) : [whole];
        var isWhole = groups[0].Length > 0 && groups.Skip(1).All(digits => digits.Length == 3) && !groups.Any(digits => digits.Contains('.'));
        return isWhole ? string.Concat(groups) : null;
    }

    private string Blanked(string text) => group == ' ' ? text.Replace('\u00A0', ' ').Replace('\u202F', ' ') : text.Replace('’', '\'');
}
