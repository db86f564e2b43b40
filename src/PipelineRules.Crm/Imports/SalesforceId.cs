using System;

namespace PipelineRules.Crm.Imports;

/// <summary>
/// Ids of Salesforce, which are the same with 15 characters, as reports have them, and with the 3 behind them that tell capitals from small
/// letters.
/// </summary>
internal static class SalesforceId
{
    private const int Short = 15;
    private const int Long = 18;
    private const string Checks = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

    /// <summary>How an id is written: with 15 or 18 characters; null for what is no id of Salesforce.</summary>
    public static int? LengthOf(string text) => text.Length switch
    {
        Short when IsId(text) => Short,
        Long when IsId(text.AsSpan(0, Short)) && text.AsSpan(Short).Equals(Check(text), StringComparison.OrdinalIgnoreCase) => Long,
        _ => null,
    };

    /// <summary>The id with as many characters as are asked for; any other text as it is.</summary>
    public static string Written(string text, int length) => LengthOf(text) is not { } written || written == length
        ? text
        : length == Short ? text[..Short] : text + Check(text);

    // A key prefix begins with a digit or with a, and behind it stands a number in base 62, whose first places are 0 for a long time to
    // come.
    private static bool IsId(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            if (!char.IsAsciiLetterOrDigit(letter))
                return false;
        return text[0] is '0' or 'a' && text[3..].IndexOfAnyInRange('0', '9') >= 0;
    }

    private static string Check(ReadOnlySpan<char> id)
    {
        Span<char> check = stackalloc char[3];
        for (var part = 0; part < 3; part++)
        {
            var capitals = 0;
            for (var at = 0; at < 5; at++)
                capitals |= char.IsAsciiLetterUpper(id[(part * 5) + at]) ? 1 << at : 0;
            check[part] = Checks[capitals];
        }

        return new(check);
    }
}
