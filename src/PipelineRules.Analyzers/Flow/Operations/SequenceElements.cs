using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Sequences of deals, by what is known of any one of their elements.</summary>
internal static class SequenceElements
{
    /// <summary>Any one element of a sequence.</summary>
    public static AbstractValue Any(State state, AbstractValue sequence, ITypeSymbol? type) =>
        state.Read(sequence, AbstractValue.Each, type);

    /// <summary>An element taken out of a sequence: of it is known what is known of any.</summary>
    public static AbstractValue Element(
        OperationEvaluator operationEvaluator, IOperation taking, State state, AbstractValue sequence, ITypeSymbol? type = null,
        string detail = "")
    {
        if (sequence.IsConstant && sequence != AbstractValue.Unknown)
            return operationEvaluator.Fresh(taking, state, type ?? taking.Type, detail);
        var any = Any(state, sequence, type ?? taking.Type ?? TypeKinds.ElementOf(sequence.Type));
        if (any == AbstractValue.Unknown || any.IsConstant)
            return any;
        var summary = ValueSummary.Summarize(state, any, any.Type);
        var element = operationEvaluator.Fresh(taking, state, any.Type, detail);
        summary.Apply(state, element);
        Nested(state, any, element);
        return element;
    }

    /// <summary>Says of a sequence what its elements are like.</summary>
    public static AbstractValue Create(
        OperationEvaluator operationEvaluator, IOperation making, State state, ITypeSymbol? element, ValueSummary summary)
    {
        var sequence = operationEvaluator.Fresh(making, state);
        if (sequence.IsConstant)
            return sequence;
        var any = operationEvaluator.Fresh(making, state, element, AbstractValue.Each);
        summary.Apply(state, any);
        state.Hold(new(sequence, AbstractValue.Each), any);
        return sequence;
    }

    /// <summary>Puts one more into a sequence.</summary>
    public static void Add(State state, AbstractValue sequence, AbstractValue added)
    {
        if (sequence.IsConstant || added.IsConstant)
            return;
        state.Escape(added);
        var any = Any(state, sequence, added.Type);
        if (any.IsConstant)
            return;
        var both = ValueSummary.Union([ValueSummary.Summarize(state, any, added.Type), ValueSummary.Summarize(state, added, added.Type)]);
        both.Apply(state, any);
    }

    /// <summary>Puts one more value into a dictionary.</summary>
    public static void AddValue(State state, AbstractValue dictionary, AbstractValue added)
    {
        if (dictionary.IsConstant || added.IsConstant
            || Any(state, dictionary, TypeKinds.ElementOf(dictionary.Type)) is not { IsConstant: false } pair)
            return;
        state.Escape(added);
        var any = state.Read(pair, "Value", added.Type);
        if (!any.IsConstant)
            ValueSummary.Union([ValueSummary.Summarize(state, any, added.Type), ValueSummary.Summarize(state, added, added.Type)])
                .Apply(state, any);
    }

    // A group's elements are those of the sequence that was grouped.
    private static void Nested(State state, AbstractValue any, AbstractValue element)
    {
        if (!element.IsConstant && TypeKinds.ElementOf(any.Type) is { } inner)
            state.Hold(new(element, AbstractValue.Each), Any(state, any, inner));
    }
}
