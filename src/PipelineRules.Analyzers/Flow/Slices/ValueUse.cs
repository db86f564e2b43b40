using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Flow.Slices;

/// <summary>How a value is used, whatever it is wrapped in.</summary>
internal static class ValueUse
{
    /// <summary>The value with the conversions, the <c>?.</c> and the <c>??</c> around it: its parent is what uses it.</summary>
    public static IOperation Find(IOperation value) => value.Parent switch
    {
        IConversionOperation conversion => Find(conversion),
        IParenthesizedOperation parenthesized => Find(parenthesized),
        ICoalesceOperation fallback when fallback.Value == value => Find(fallback),
        IConditionalAccessOperation access when access.WhenNotNull == value => Find(access),
        _ => value,
    };
}
