using System.Linq;
using System.Text;

namespace PipelineRules.Analyzers.Names;

/// <summary>
/// Names as a rulebook demands them: lower-case letters, digits and single hyphens, with at most one prefix before a slash.
/// </summary>
public static class KebabCase
{
    /// <summary>Whether a name is in that form.</summary>
    public static bool HasForm(string name) => name.Split('/') is { Length: <= 2 } parts && parts.All(IsPart);

    /// <summary>
    /// A name in that form: <c>contoso/budget-is-approved</c> for <c>Contoso/BudgetIsApproved</c>. Null where no such name can be made of
    /// it.
    /// </summary>
    public static string? Suggest(string name)
    {
        var kebab = string.Join("/", name.Split('/').Select(PartOf));
        return HasForm(kebab) ? kebab : null;
    }

    private static bool IsPart(string part) =>
        part.Length > 0 && part[0] != '-' && part[part.Length - 1] != '-' && !part.Contains("--")
            && part.All(letter => letter == '-' || IsKebab(letter));

    private static string PartOf(string part)
    {
        var kebab = new StringBuilder();
        for (var i = 0; i < part.Length; i++)
            Append(kebab, part, i);
        return kebab.ToString().TrimEnd('-');
    }

    private static void Append(StringBuilder kebab, string part, int i)
    {
        var lower = char.ToLowerInvariant(part[i]);
        if ((!IsKebab(lower) || BeginsAWord(part, i)) && kebab.Length > 0 && kebab[kebab.Length - 1] != '-')
            kebab.Append('-');
        if (IsKebab(lower))
            kebab.Append(lower);
    }

    private static bool BeginsAWord(string part, int i) =>
        i > 0 && char.IsUpper(part[i]) && (!char.IsUpper(part[i - 1]) || IsLower(part, i + 1));

    private static bool IsLower(string part, int i) => i < part.Length && char.IsLower(part[i]);

    private static bool IsKebab(char letter) => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
