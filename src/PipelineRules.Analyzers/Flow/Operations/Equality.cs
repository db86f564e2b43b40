using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>What it tells that two values are equal.</summary>
internal static class Equality
{
    public static Check Of(State state, Value left, Value right, ITypeSymbol? type) =>
        left.IsConstant && !right.IsConstant ? With(state, left, right, type) : With(state, right, left, type);

    private static Check With(State state, Value constant, Value value, ITypeSymbol? type)
    {
        if (constant == Value.Null)
            return Types.IsTruth(type) ? Check.Nothing : Check.IsGiven(value).Not();
        if (constant == Value.True)
            return Check.IsGiven(value);
        if (constant == Value.False)
            return Types.IsBool(type) ? Check.IsGiven(value).Not() : Check.Nothing;
        return Check.Nothing with { WhenTrue = Same(state, constant, value).WhenTrue.AddRange(Same(state, value, constant).WhenTrue) };
    }

    // Equal to what is there, so it is there as well.
    private static Check Same(State state, Value one, Value other) =>
        state.Of(one) is Knowledge.Given or Knowledge.Missing ? Check.True(new Fact(other, state.Of(one))) : Check.Nothing;
}
