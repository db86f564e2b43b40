using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations.Calls;

/// <summary>One call of a method on a sequence.</summary>
internal sealed class SequenceCall(Call call, AbstractValue sequence, ITypeSymbol element)
{
    private State State => call.State;

    /// <summary>Those elements alone of which a condition holds.</summary>
    public AbstractValue Filtered(bool sense) => SequenceElements.Create(call.Interpreter, call.Operation, State, element, Matching(sense));

    /// <summary>One element, of which a condition holds if there is one.</summary>
    public AbstractValue Taken()
    {
        if (Place is { } place)
            return IndexedElements.Read(
                call.Interpreter, call.Operation, State, sequence, place, TypeKinds.Awaited(call.Method.ReturnType));
        var summary = Matching(true);
        var taken = SequenceElements.Element(call.Interpreter, call.Operation, State, sequence, TypeKinds.Awaited(call.Method.ReturnType));
        summary.Apply(State, taken);
        if (call.Name.EndsWith("OrDefault", StringComparison.Ordinal) && !taken.IsConstant)
            State.Set(taken, NullState.MaybeNull);
        return taken;
    }

    /// <summary>One element, or the value of a key, that an argument hands out: <c>TryDequeue(out var deal)</c>.</summary>
    public AbstractValue HandedOut() =>
        Aggregates.ValueOf(call.SubjectType) is null ? SequenceElements.Element(call.Interpreter, call.Operation, State, sequence, element)
            : Looked();

    /// <summary>The value of a key of a dictionary.</summary>
    public AbstractValue Looked() =>
        Aggregates.ValueOf(call.SubjectType) is { } type
            && call.Arguments.FirstOrDefault(argument => !argument.IsWritten && argument.Value != sequence) is { } key
        ? IndexedElements.Read(call.Interpreter, call.Operation, State, sequence, IndexedElements.NameOf([key.Operation.Value]), type)
        : call.Fresh();

    /// <summary>What a function makes of the elements.</summary>
    public AbstractValue Mapped() =>
        Function is { } function ? Made(call.Interpreter.Lambdas.Applied(function, State, One())) : call.Fresh();

    /// <summary>The elements of the sequences that a function makes of the elements.</summary>
    public AbstractValue Flattened()
    {
        var one = One();
        var inner = Functions is [var first, ..] ? call.Interpreter.Lambdas.Applied(first, State, one) : [];
        if (inner.Count == 0)
            return Passed();
        if (Functions is [_, var result])
            return Made(
                [.. inner.SelectMany(
                    end => call.Interpreter.Lambdas.Applied(result, end.State, one, Element(end.Value, end.State, "inner")))]);
        var made = TypeKinds.ElementOf(TypeKinds.Awaited(call.Method.ReturnType));
        return Of(
            made, inner.Select(
                end => end.Value.IsConstant ? ValueSummary.Summarize(end.State, AbstractValue.Unknown, made)
                    : ValueSummary.Summarize(end.State, SequenceElements.Any(end.State, end.Value, made), made)));
    }

    /// <summary>The elements of two sequences, side by side.</summary>
    public AbstractValue Paired()
    {
        var (one, other) = (One(), Other());
        return Function is { } function ? Made(call.Interpreter.Lambdas.Applied(function, State, one, other)) : Tupled(one, other);
    }

    /// <summary>The elements with their numbers.</summary>
    public AbstractValue Numbered() => Tupled(AbstractValue.NonNull, One());

    /// <summary>What a function makes of the elements of two sequences that have the same key.</summary>
    public AbstractValue Matched()
    {
        if (Functions is not [var key, var otherKey, var result])
            return Passed();
        var (one, other) = (One(), Other());
        call.Interpreter.Lambdas.Applied(key, State, one);
        call.Interpreter.Lambdas.Applied(otherKey, State, other);
        return Made(call.Interpreter.Lambdas.Applied(result, State, one, other));
    }

    /// <summary>The elements, or what a function makes of them, by keys.</summary>
    public AbstractValue Keyed()
    {
        var one = One();
        var ends = Functions.Select(function => call.Interpreter.Lambdas.Applied(function, State, one)).ToList();
        var type = TypeKinds.Awaited(call.Method.ReturnType);
        var values = Aggregates.ValueOf(type);
        var summary =
            ends is [_, { Count: > 0 } made]
                ? ValueSummary.Union([.. made.Select(end => ValueSummary.Summarize(end.State, end.Value, values))])
                : ends.Count == 2 ? null : ValueSummary.Summarize(State, one, values);
        var dictionary = call.Fresh();
        // Which names it has nobody can tell.
        if (State.Shapes.IsLateBound(dictionary.Type))
            Escape.Mark(State, dictionary);
        if (dictionary.IsConstant || summary is null || TypeKinds.ElementOf(type) is not { } pairs)
            return dictionary;
        var pair = call.Interpreter.Fresh(call.Operation, State, pairs, AbstractValue.Each);
        State.Hold(new(dictionary, AbstractValue.Each), pair);
        if (!pair.IsConstant)
            summary.Apply(State, State.Read(pair, "Value", values));
        return dictionary;
    }

    /// <summary>The elements that are of a type.</summary>
    public AbstractValue Narrowed()
    {
        var type = TypeKinds.ElementOf(TypeKinds.Awaited(call.Method.ReturnType));
        return State.Shapes.IsDeal(element) && State.Shapes.IsDeal(type)
            ? Of(type, [ValueSummary.Summarize(State, SequenceElements.Any(State, sequence, element), type)])
            : call.Fresh();
    }

    /// <summary>A collection that has other elements in its places afterwards.</summary>
    public AbstractValue Changed()
    {
        IndexedElements.Forget(call.Interpreter, State, sequence);
        return call.Fresh();
    }

    /// <summary>Whether a condition holds of all elements, or of any.</summary>
    public AbstractValue Asked(bool all)
    {
        var any = SequenceElements.Any(State, sequence, element);
        if (any.IsConstant || Function is null || !State.Shapes.IsDeal(any.Type))
            return call.Interpreter.Condition(call.Operation, State, ConditionFacts.Nothing);
        // All have it, or one at least is without it.
        var has = State.Values.Member(any, AbstractValue.HasMustHaveDate);
        var known = (Holds: Matching(true).Has, Fails: Matching(false).Has);
        var conditionFacts = all && known.Holds == NullState.NotNull ? ConditionFacts.True(NullFact.NotNull(has))
            : !all && known.Fails == NullState.NotNull ? ConditionFacts.When(false, NullFact.NotNull(has)) : ConditionFacts.Nothing;
        var without = all ? known.Fails : known.Holds;
        return call.Interpreter
            .Condition(
                call.Operation, State,
                without == NullState.Null
                    ? conditionFacts.With(ConditionFacts.When(!all, new NullFact(has, NullState.Null | NullState.NotNull)))
                    : conditionFacts);
    }

    /// <summary>The elements that are left in a list.</summary>
    public AbstractValue Kept()
    {
        var summary = Matching(false);
        IndexedElements.Forget(call.Interpreter, State, sequence);
        summary.Apply(State, SequenceElements.Any(State, sequence, element));
        return call.Fresh();
    }

    /// <summary>The elements of both, or one more.</summary>
    public AbstractValue Mixed()
    {
        var other = call.Last?.Value ?? AbstractValue.Unknown;
        var added = TypeKinds.ElementOf(call.Last?.Operation.Value.Type) is { } inner && !other.IsConstant
            ? SequenceElements.Any(State, other, inner)
            : other;
        return SequenceElements.Create(
            call.Interpreter, call.Operation, State, element,
            ValueSummary.Union([Itself(), ValueSummary.Summarize(State, added, element)]));
    }

    /// <summary>The sequence itself, with more in it.</summary>
    public AbstractValue Filled()
    {
        IndexedElements.Forget(call.Interpreter, State, sequence);
        if (Aggregates.ValueOf(call.SubjectType) is not null)
            SequenceElements.AddValue(State, sequence, call.Last?.Value ?? AbstractValue.Unknown);
        foreach (var argument in Aggregates.ValueOf(call.SubjectType) is null ? call.Arguments.Skip(call.Receiver is null ? 1 : 0) : [])
            SequenceElements.Add(
                State, sequence,
                State.Shapes.IsDeal(argument.Value.Type) || TypeKinds.ElementOf(argument.Value.Type) is not { } inner
                    || argument.Value.IsConstant ? argument.Value : SequenceElements.Any(State, argument.Value, inner));
        return call.Fresh();
    }

    /// <summary>Sequences of the same elements.</summary>
    public AbstractValue Grouped()
    {
        RunAll();
        var isAsked = AsksForDate();
        var groups = call.Fresh();
        if (groups.IsConstant || TypeKinds.ElementOf(groups.Type) is not { } group)
            return groups;
        var any = call.Interpreter.Fresh(call.Operation, State, group, AbstractValue.Each);
        State.Hold(new(groups, AbstractValue.Each), any);
        if (!isAsked)
        {
            State.Hold(new(any, AbstractValue.Each), SequenceElements.Any(State, sequence, element));
            return groups;
        }

        var one = call.Interpreter.Fresh(call.Operation, State, element, "asked");
        Itself().Apply(State, one);
        DealChange.Look(State, one);
        State.Hold(new(any, AbstractValue.Each), one);
        return groups;
    }

    // Whether the key of a group tells something of the date: GroupBy(deal => deal.MustHaveDate is null).
    private bool AsksForDate()
    {
        if (Function is not { } key || !State.Shapes.IsDeal(element) || One() is not { IsConstant: false } one)
            return false;
        return call.Interpreter.Lambdas.Applied(key, State, one)
            .Any(
                end =>
                    end.Value.Holder == one && State.Shapes.Find(element).Includes(end.Value.Member)
                        || end.State.ImpliedBy(NullFact.NotNull(end.Value)).Length > 0
                        || end.State.ImpliedBy(NullFact.Null(end.Value)).Length > 0);
    }

    /// <summary>Another method: it gives the same elements if it gives any of their type, and else nobody knows.</summary>
    public AbstractValue Passed()
    {
        RunAll();
        var result = call.Fresh();
        if (!result.IsConstant && TypeKinds.ElementOf(result.Type) is { } other)
            State.Hold(
                new(result, AbstractValue.Each),
                SymbolEqualityComparer.Default.Equals(other, element) ? SequenceElements.Any(State, sequence, element)
                    : AbstractValue.Unknown);
        return result;
    }

    private IReadOnlyList<IOperation> Functions =>
        [.. call.Arguments.Select(argument => Lambdas.Find(argument.Operation.Value)).OfType<IOperation>()];

    private IOperation? Function => Functions is [var first, ..] ? first : null;

    // By its index, the same element as before.
    private string? Place => (call.Name, Arguments: call.Arguments.Skip(call.Receiver is null ? 1 : 0).ToList()) switch
    {
        ("ElementAt" or "ElementAtOrDefault", [{ Operation.Value: var index }]) => IndexedElements.NameOf([index]),
        ("First", []) when IsStored => IndexedElements.First,
        ("Last", []) when IsStored => IndexedElements.Last,
        _ => null,
    };

    // Other sequences may give other elements when they are asked again.
    private bool IsStored => call.Subject is not null && (call.Operation.Instance ?? call.First?.Operation.Value) switch
    {
        IConversionOperation { Operand.Type: var type } => IsCollection(type),
        { Type: var type } => IsCollection(type),
        _ => false,
    };

    private static bool IsCollection(ITypeSymbol? type) =>
        type is IArrayTypeSymbol || type?.Name.EndsWith("List", System.StringComparison.Ordinal) is true
            || type?.Name.StartsWith("Immutable", System.StringComparison.Ordinal) is true;

    private ValueSummary Itself() => ValueSummary.Summarize(State, SequenceElements.Any(State, sequence, element), element);

    private ValueSummary Matching(bool sense) => Function is { } function
        ? ValueSummary.Union(call.Interpreter.Lambdas.Matching(function, call, One(), sense))
        : Itself();

    // Each function may forecast.
    private void RunAll()
    {
        if (Functions is not { Count: > 0 } functions)
            return;
        var one = One();
        foreach (var function in functions)
            call.Interpreter.Lambdas
                .Applied(
                    function, State,
                    [.. Parameters(function)
                        .Select(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, element) ? one : null)]);
    }

    private static ImmutableArray<IParameterSymbol> Parameters(IOperation function) =>
        function is IFlowAnonymousFunctionOperation lambda ? lambda.Symbol.Parameters : ImmutableArray<IParameterSymbol>.Empty;

    private AbstractValue Made(IReadOnlyList<(AbstractValue Value, State State)> ends)
    {
        var made = TypeKinds.ElementOf(TypeKinds.Awaited(call.Method.ReturnType));
        return ends.Count == 0 ? call.Fresh() : Of(made, ends.Select(end => ValueSummary.Summarize(end.State, end.Value, made)));
    }

    private AbstractValue Of(ITypeSymbol? made, IEnumerable<ValueSummary> summaries) =>
        SequenceElements.Create(call.Interpreter, call.Operation, State, made, ValueSummary.Union([.. summaries]));

    private AbstractValue Tupled(AbstractValue first, AbstractValue second)
    {
        var type = TypeKinds.ElementOf(TypeKinds.Awaited(call.Method.ReturnType));
        var pair = call.Interpreter.Fresh(call.Operation, State, type, "pair");
        if (pair.IsConstant)
            return call.Fresh();
        State.Hold(new(pair, "Item1"), first);
        State.Hold(new(pair, "Item2"), second);
        return Of(type, [ValueSummary.Summarize(State, pair, type)]);
    }

    private AbstractValue One() => Element(sequence, State, "one");

    private AbstractValue Element(AbstractValue of, State state, string detail) =>
        SequenceElements.Element(
            call.Interpreter, call.Operation, state, of, detail == "one" ? element : TypeKinds.ElementOf(of.Type), detail);

    // An element of the other sequence.
    private AbstractValue Other() =>
        call.Arguments.Skip(call.Receiver is null ? 1 : 0)
            .FirstOrDefault(argument => TypeKinds.ElementOf(argument.Operation.Value.Type) is not null)
                is { Value: { IsConstant: false } other }
        ? Element(other, State, "other")
        : AbstractValue.Unknown;
}
