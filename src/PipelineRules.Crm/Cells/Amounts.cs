using System;
using System.Linq;

namespace PipelineRules.Crm.Cells;

/// <summary>Reads amounts of money, with or without a sign or code of the currency: <c>$125000</c>, <c>1.234,50 €</c>, <c>USD 99</c>.</summary>
internal static class Amounts
{
    private static readonly string[] s_manyCurrenciesHave = ["$", "¥"];

    public static Reading<Amount> Read(string text, CellFormat format)
    {
        var (start, end) = (text.AsSpan().IndexOfAnyInRange('0', '9'), text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1);
        if (start < 0)
            return new(default, "is no amount");
        var (before, after) = (Beside(text[..start]), Beside(text[end..]));
        if (!IsCurrency(before + after))
            return new(default, "is no amount");
        var number = format.Numbers.Read(Without(before, text[..start]) + text[start..end] + Without(after, text[end..]));
        return new(new(number.Value, Code(before + after)), number.Flaw is null ? null : "is no amount");
    }

    private static string Beside(string text) => text.Trim('(', ')', '-', '+', '.', ',', '\'', ' ', '\u00A0');

    private static string Without(string currency, string text)
    {
        var rest = currency.Length > 0 ? text.Replace(currency, "", StringComparison.Ordinal) : text;
        return rest.Trim(' ', '\u00A0');
    }

    private static bool IsCurrency(string text) =>
        text is "" or "€" or "£" || s_manyCurrenciesHave.Contains(text) || (text.Length == 3 && text.All(char.IsAsciiLetterUpper));

    private static string? Code(string text) => text switch
    {
        "" => null,
        "€" => "EUR",
        "£" => "GBP",
        _ => s_manyCurrenciesHave.Contains(text) ? null : text,
    };
}
