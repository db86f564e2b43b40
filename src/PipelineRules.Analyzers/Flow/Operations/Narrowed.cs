using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>A value that turned out to be a deal: an object that is cast or matched.</summary>
internal static class Narrowed
{
    /// <summary>The value as a deal, where its type did not say that it is one.</summary>
    public static Value To(State state, ITypeSymbol? type, Value value) =>
        type is not null && !value.IsConstant && state.Shapes.IsDeal(type) && !state.Shapes.IsDeal(value.Type)
            ? state.Table.Member(value, $"?as {type.Name}", type)
            : value;
}
