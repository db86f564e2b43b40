using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PipelineRules.Crm.Cells;

/// <summary>What stands beside an amount for its currency, and the ISO 4217 codes that it may mean.</summary>
internal static class CurrencyMarks
{
    private const string All =
        "$ USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD NIO SBD SRD TTD TVD XCD CVE "
            + "BRL MOP WST TOP|" +
        "£ GBP EGP FKP GIP SHP SDG SSP SYP LBP|€ EUR|¥ JPY CNY|¤|¢ USD CAD AUD NZD GHS|֏ AMD|؋ AFN|߾ GNF XOF|߿ GNF XOF|৲ BDT INR|৳ BDT|৻ "
            + "BDT INR|૱ INR|௹ INR LKR|" +
        "฿ THB|៛ KHR|₠ EUR|₡ CRC SVC|₢ BRL|₣ CHF XAF XOF XPF CDF RWF BIF GNF DJF KMF|₤ GBP TRY EGP LBP SYP|₥ USD|₦ NGN|₧ EUR|₨ INR PKR "
            + "LKR NPR MUR SCR|" +
        "₩ KRW KPW|₪ ILS|₫ VND|₭ LAK|₮ MNT|₯ EUR|₰ EUR|₱ PHP CUP|₲ PYG|₳ ARS|₴ UAH|₵ GHS|₶ EUR|₷|₸ KZT|₹ INR|₺ TRY|₻ EUR|₼ AZN|₽ RUB|₾ "
            + "GEL|₿|⃀ KGS|﷼ IRR SAR QAR OMR YER|" +
        "US$ USD|USD$ USD|U$S USD|A$ AUD|AU$ AUD|C$ CAD NIO|CA$ CAD|NZ$ NZD|S$ SGD|HK$ HKD|NT$ TWD|MX$ MXN|R$ BRL|CN¥ CNY|JP¥ JPY|元 CNY "
            + "TWD|円 JPY|" +
        "kr DKK NOK SEK ISK|kr. DKK NOK SEK ISK|zł PLN|Kč CZK|Ft HUF|lei RON MDL|лв BGN|лв. BGN|руб RUB|руб. RUB|₽. RUB|грн UAH|грн. UAH|" +
        "Rs INR PKR LKR NPR MUR SCR|Rs. INR PKR LKR NPR MUR SCR|RM MYR|Rp IDR|R ZAR|Fr. CHF|Fr CHF|SFr. CHF|TL TRY|Dhs AED|Dh AED MAD|SR "
            + "SAR|";

    private static readonly FrozenDictionary<string, string[]> s_codes = All.Split('|', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1..], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_known = s_codes.Values.SelectMany(codes => codes).ToFrozenSet();

    /// <summary>
    /// The codes of the currencies that a mark may mean: of a code itself that one; null where it is no mark of a currency.
    /// </summary>
    public static IReadOnlyList<string>? Find(string mark) => mark switch
    {
        "" => [],
        _ when s_codes.TryGetValue(Narrow(mark), out var codes) => codes,
        { Length: 3 } when mark.All(char.IsAsciiLetterUpper) => [mark],
        [var sign] when CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.CurrencySymbol => [],
        _ => null,
    };

    /// <summary>Whether a text is the code of a currency that a mark may mean.</summary>
    public static bool IsCode(string text) => s_known.Contains(text);

    // Full-width signs, as they come from East Asia, are the signs themselves.
    private static string Narrow(string mark) => mark switch
    {
        "﹩" or "＄" => "$",
        "￠" => "¢",
        "￡" => "£",
        "￥" => "¥",
        "￦" => "₩",
        _ => mark,
    };
}
