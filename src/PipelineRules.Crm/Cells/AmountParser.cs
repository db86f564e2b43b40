using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Crm.Cells;

/// <summary>
/// Reads amounts of money, with or without a sign or code of the currency, and with or without a word for how many: <c>$125000</c>,
/// <c>1.234,50 €</c>, <c>USD 99</c>, <c>1.2M</c>.
/// </summary>
internal static class AmountParser
{
    private static readonly FrozenDictionary<string, decimal> s_multiples = new Dictionary<string, decimal>
    {
        ["K"] = 1e3m, ["Tsd"] = 1e3m, ["Tsd."] = 1e3m, ["thousand"] = 1e3m,
        ["M"] = 1e6m, ["MM"] = 1e6m, ["mn"] = 1e6m, ["mln"] = 1e6m, ["Mio"] = 1e6m, ["Mio."] = 1e6m, ["million"] = 1e6m,
        ["B"] = 1e9m, ["bn"] = 1e9m, ["mrd"] = 1e9m, ["mrd."] = 1e9m, ["billion"] = 1e9m,
        ["lakh"] = 1e5m, ["lakhs"] = 1e5m, ["lac"] = 1e5m, ["crore"] = 1e7m, ["crores"] = 1e7m, ["Cr"] = 1e7m,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static CellResult<AmountCell> Read(string text, CellFormat format)
    {
        var (start, end) = (text.AsSpan().IndexOfAnyInRange('0', '9'), text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1);
        if (start < 0)
            return new(default, "is no amount");
        if (start > 0 && text[start - 1] is '.' or ',' && (start == 1 || !char.IsLetter(text[start - 2])))
            start--;
        var (before, (multiple, after)) = (Beside(text[..start]), Multiple(Beside(text[end..])));
        var mark = before + after;
        if ((before.Length > 0 && after.Length > 0) || CurrencyMarks.Find(mark) is not { } currencies)
            return new(default, "is no amount");
        var number = format.Numbers.Read(Signs(text[..start]) + text[start..end] + Signs(text[end..]));
        return number.Error is null
            ? Of(number.Value, multiple, mark, currencies)
            : new(default, number.Error == "is no number" ? "is no amount" : number.Error);
    }

    private static CellResult<AmountCell> Of(decimal number, decimal multiple, string mark, IReadOnlyList<string> currencies) =>
        Math.Abs(number) < decimal.MaxValue / multiple ? new(new(number * multiple, mark, currencies)) : new(default, "is no amount");

    private static string Beside(string text) => text.Trim('(', ')', '-', '\u2212', '+', ',', '\'', ' ', '\u00A0', '\u202F', '\t');

    /// <summary>A word for how many behind the number, and the currency's mark behind that.</summary>
    private static (decimal Multiple, string Mark) Multiple(string after)
    {
        var blank = after.IndexOf(' ', StringComparison.Ordinal);
        var (word, rest) = blank < 0 ? (after, "") : (after[..blank], after[(blank + 1)..].Trim());
        if (s_multiples.TryGetValue(word, out var multiple))
            return (multiple, rest);
        return after is [var letter, .. var sign] && s_multiples.TryGetValue(letter.ToString(), out multiple) && sign.Length > 0
            && !char.IsLetter(sign[0])
            ? (multiple, sign)
            : (1, after);
    }

    /// <summary>The signs and brackets among what stands beside a number.</summary>
    private static string Signs(string text) => string.Concat(text.Where(one => one is '(' or ')' or '-' or '\u2212' or '+'));
}
