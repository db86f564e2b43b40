using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Sequences of deals, by what is known of any one of their elements.</summary>
internal static class Sequence
{
    /// <summary>Any one element of a sequence.</summary>
    public static Value Any(State state, Value sequence, ITypeSymbol? type) => state.Read(sequence, Value.Each, type);

    /// <summary>An element taken out of a sequence: of it is known what is known of any.</summary>
    public static Value Element(Interpreter interpreter, IOperation taking, State state, Value sequence, ITypeSymbol? type = null, string detail = "")
    {
        if (sequence.IsConstant && sequence != Value.Elsewhere)
            return interpreter.Fresh(taking, state, type ?? taking.Type, detail);
        var any = Any(state, sequence, type ?? taking.Type ?? Types.ElementOf(sequence.Type));
        if (any == Value.Elsewhere || any.IsConstant)
            return any;
        var summary = ValueSummary.Of(state, any, any.Type);
        var element = interpreter.Fresh(taking, state, any.Type, detail);
        summary.Apply(state, element);
        Nested(state, any, element);
        return element;
    }

    /// <summary>Says of a sequence what its elements are like.</summary>
    public static Value Of(Interpreter interpreter, IOperation making, State state, ITypeSymbol? element, ValueSummary summary)
    {
        var sequence = interpreter.Fresh(making, state);
        if (sequence.IsConstant)
            return sequence;
        var any = interpreter.Fresh(making, state, element, Value.Each);
        summary.Apply(state, any);
        state.Hold(new(sequence, Value.Each), any);
        return sequence;
    }

    /// <summary>Puts one more into a sequence.</summary>
    public static void Add(State state, Value sequence, Value added)
    {
        if (sequence.IsConstant || added.IsConstant)
            return;
        state.Leak(added);
        var any = Any(state, sequence, added.Type);
        if (any.IsConstant)
            return;
        var both = ValueSummary.Any([ValueSummary.Of(state, any, added.Type), ValueSummary.Of(state, added, added.Type)]);
        both.Apply(state, any);
    }

    /// <summary>Puts one more value into a dictionary.</summary>
    public static void AddValue(State state, Value dictionary, Value added)
    {
        if (dictionary.IsConstant || added.IsConstant || Any(state, dictionary, Types.ElementOf(dictionary.Type)) is not { IsConstant: false } pair)
            return;
        state.Leak(added);
        var any = state.Read(pair, "Value", added.Type);
        if (!any.IsConstant)
            ValueSummary.Any([ValueSummary.Of(state, any, added.Type), ValueSummary.Of(state, added, added.Type)]).Apply(state, any);
    }

    // A group's elements are those of the sequence that was grouped.
    private static void Nested(State state, Value any, Value element)
    {
        if (!element.IsConstant && Types.ElementOf(any.Type) is { } inner)
            state.Hold(new(element, Value.Each), Any(state, any, inner));
    }
}
