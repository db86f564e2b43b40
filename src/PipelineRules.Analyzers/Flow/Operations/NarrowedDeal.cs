using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>A value that turned out to be a deal: an object that is cast or matched.</summary>
internal static class NarrowedDeal
{
    /// <summary>The value as a deal, where its type did not say that it is one.</summary>
    public static AbstractValue To(State state, ITypeSymbol? type, AbstractValue abstractValue) =>
        type is not null && !abstractValue.IsConstant && state.Shapes.IsDeal(type) && !state.Shapes.IsDeal(abstractValue.Type)
            ? state.Values.Member(abstractValue, $"?as {type.Name}", type)
            : abstractValue;
}
