using System;
using System.Linq;

namespace PipelineRules;

/// <summary>What a rule may be called.</summary>
internal static class RuleName
{
    public static void CheckOutside(ListedRule rule) => Check(rule, isOutside: true);

    public static void Check(ListedRule rule, bool isOutside = false)
    {
        var parts = rule.Name.Split('/');
        if (parts.Length > 2 || !parts.All(IsKebabCase))
            throw new ArgumentException(
                $"\"{rule.Name}\" is no rule name: write it in kebab-case, with at most one prefix, as in contoso/budget-is-approved");
        if (parts.Length == 1 && (isOutside || IsFromOutside(rule.Rule)))
            throw new ArgumentException($"\"{rule.Name}\" comes from outside PipelineRules and needs a prefix, as in contoso/{rule.Name}");
    }

    private static bool IsFromOutside(DealRule rule) => rule.GetType().Assembly != typeof(DealRule).Assembly;

    private static bool IsKebabCase(string part) =>
        part.Length > 0 && part[0] != '-' && part[part.Length - 1] != '-' && !part.Contains("--") && part.All(IsKebab);

    private static bool IsKebab(char letter) => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';
}
