using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>What it tells that two values are equal.</summary>
internal static class EqualityTest
{
    public static ConditionFacts Learn(State state, AbstractValue left, AbstractValue right, ITypeSymbol? type) =>
        left.IsConstant && !right.IsConstant ? With(state, left, right, type) : With(state, right, left, type);

    private static ConditionFacts With(State state, AbstractValue constant, AbstractValue abstractValue, ITypeSymbol? type)
    {
        if (constant == AbstractValue.Null)
            return TypeKinds.IsBoolean(type) ? ConditionFacts.Nothing : ConditionFacts.IsNotNull(abstractValue).Not();
        if (constant == AbstractValue.True)
            return ConditionFacts.IsNotNull(abstractValue);
        if (constant == AbstractValue.False)
            return TypeKinds.IsBool(type) ? ConditionFacts.IsNotNull(abstractValue).Not() : ConditionFacts.Nothing;
        return ConditionFacts.Nothing with {
            WhenTrue = Same(state, constant, abstractValue).WhenTrue.AddRange(Same(state, abstractValue, constant).WhenTrue) };
    }

    // Equal to what is there, so it is there as well.
    private static ConditionFacts Same(State state, AbstractValue one, AbstractValue other) =>
        state.NullStateOf(one) is NullState.NotNull or NullState.Null ? ConditionFacts.True(new NullFact(other, state.NullStateOf(one)))
            : ConditionFacts.Nothing;
}
