using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>How a value is used, whatever it is wrapped in.</summary>
internal static class Use
{
    /// <summary>The value with the conversions, the <c>?.</c> and the <c>??</c> around it: its parent is what uses it.</summary>
    public static IOperation Of(IOperation value) => value.Parent switch
    {
        IConversionOperation conversion => Of(conversion),
        IParenthesizedOperation parenthesized => Of(parenthesized),
        ICoalesceOperation fallback when fallback.Value == value => Of(fallback),
        IConditionalAccessOperation access when access.WhenNotNull == value => Of(access),
        _ => value,
    };
}
