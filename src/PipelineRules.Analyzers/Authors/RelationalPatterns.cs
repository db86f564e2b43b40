using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Authors;

/// <summary>Patterns that compare, <c>&lt;= 3</c>, and fail for what is missing as they fail for what is not so.</summary>
internal static class RelationalPatterns
{
    /// <summary>The values that may be missing and that a pattern compares without asking whether they are there.</summary>
    /// <param name="value">What is matched.</param>
    /// <param name="pattern">The pattern.</param>
    public static IEnumerable<IOperation> Compared(IOperation value, IPatternOperation pattern) => pattern switch
    {
        IRecursivePatternOperation parts => parts.PropertySubpatterns.SelectMany(part => Compared(part.Member, part.Pattern)),
        _ when value.Type.IsNullable() && OnlyCompares(pattern) => [value],
        _ => [],
    };

    /// <summary>Whether the patterns of a choice only compare, so that what is missing goes where everything else goes.</summary>
    public static bool OnlyCompare(IEnumerable<IPatternOperation> patterns) =>
        patterns.ToList() is var all && all.Any(IsComparison) && !all.Any(AsksForNull);

    private static bool OnlyCompares(IPatternOperation pattern) => IsComparison(pattern) && !AsksForNull(pattern);

    private static bool IsComparison(IPatternOperation pattern) =>
        pattern.DescendantsAndSelf().Any(part => part is IRelationalPatternOperation);

    private static bool AsksForNull(IPatternOperation pattern) => pattern.DescendantsAndSelf().Any(part => part switch
    {
        IConstantPatternOperation { Value: var constant } => IsNull(constant),
        IRecursivePatternOperation or ITypePatternOperation => true,
        IDeclarationPatternOperation declared => !declared.MatchesNull,
        _ => false,
    });

    private static bool IsNull(IOperation constant) =>
        constant.ConstantValue is { HasValue: true, Value: null }
            || constant is IConversionOperation conversion && IsNull(conversion.Operand);
}
