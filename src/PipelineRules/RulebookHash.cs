using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace PipelineRules;

/// <summary>A few letters that tell one set of rules and settings from another, the same on every machine and target framework.</summary>
internal static class RulebookHash
{
    private const int Bytes = 6;

    public static string Of(IEnumerable<ListedRule> rules, Policy policy)
    {
        var text =
            string.Join(
                "\n", rules.Select(Described).Concat(policy.Settings.Select(setting => $"{setting.Name}={Written(setting.Value)}")));
        return string.Concat(
            Hash(Encoding.UTF8.GetBytes(text)).Take(Bytes).Select(one => one.ToString("x2", CultureInfo.InvariantCulture)));
    }

#if NET
    private static byte[] Hash(byte[] text) => SHA256.HashData(text);
#else
    private static byte[] Hash(byte[] text)
    {
        using var sha = SHA256.Create();
        return sha.ComputeHash(text);
    }
#endif

    private static string Described(ListedRule rule) =>
        $"{rule.Name} {(int)rule.CapOnNo} {(int)rule.CapOnUnknown} {rule.Rule.GetType().FullName}";

    // 2 and 2.0 are one setting.
    private static string Written(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
