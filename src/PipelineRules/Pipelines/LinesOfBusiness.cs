using System;
using System.Linq;

namespace PipelineRules;

/// <summary>Parts of an organisation as paths: <c>Operations/Claims</c> lies within <c>Operations</c>, and <c>/</c> is the whole company.</summary>
internal static class LinesOfBusiness
{
    /// <summary>Whether both are known, and neither lies within the other.</summary>
    public static bool AreApart(string? one, string? other)
    {
        if (one.NullIfBlank() is not { } first || other.NullIfBlank() is not { } second || string.Equals(first, second, StringComparison.OrdinalIgnoreCase))
            return false;
        var (parts, others) = (Parts(first), Parts(second));
        return parts.Zip(others, (part, its) => !string.Equals(part, its, StringComparison.OrdinalIgnoreCase)).Any(differ => differ);
    }

    private static string[] Parts(string path) => path.Split('/').Select(part => part.Trim()).Where(part => part.Length > 0).ToArray();
}
