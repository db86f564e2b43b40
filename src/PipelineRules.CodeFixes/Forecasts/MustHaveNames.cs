using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>What a must-have date is called.</summary>
internal static class MustHaveNames
{
    private static readonly string[] s_ends = ["date", "day", "by", "on"];

    /// <summary>
    /// Whether a name means the same date as the member's, or plainly the customer's: <c>mustHave</c> for <c>MustHaveDate</c>.
    /// </summary>
    public static bool Are(string name, string member) =>
        Core(name) is var core && (core == Core(member) || core is "musthave" or "customermusthave");

    /// <summary>Whether a local, a parameter or a member is marked so, a member of a record by its parameter.</summary>
    public static bool IsMarked(ISymbol symbol) => IsItself(symbol) || symbol is IPropertySymbol { ContainingType: { IsRecord: true } type }
        && type.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            .Any(parameter => parameter.Name == symbol.Name && IsItself(parameter));

    private static bool IsItself(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "MustHaveDateAttribute");

    private static string Core(string name)
    {
        var letters = name.Replace("_", "").ToLowerInvariant();
        return s_ends.FirstOrDefault(end => letters.Length > end.Length && letters.EndsWith(end, StringComparison.Ordinal)) is { } end
            ? letters.Substring(0, letters.Length - end.Length)
            : letters;
    }
}
