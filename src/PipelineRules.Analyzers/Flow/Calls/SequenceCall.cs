using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Calls;

/// <summary>One call of a method on a sequence.</summary>
internal sealed class SequenceCall(Call call, Value sequence, ITypeSymbol element)
{
    private State State => call.State;

    /// <summary>Those elements alone of which a condition holds.</summary>
    public Value Filtered(bool sense) => Sequence.Of(call.Interpreter, call.Operation, State, element, Matching(sense));

    /// <summary>One element, of which a condition holds if there is one.</summary>
    public Value Taken()
    {
        var portrait = Matching(true);
        var taken = Sequence.Element(call.Interpreter, call.Operation, State, sequence, Call.Awaited(call.Method.ReturnType));
        portrait.Paint(State, taken);
        if (call.Name.EndsWith("OrDefault", StringComparison.Ordinal) && !taken.IsConstant)
            State.Set(taken, Knowledge.Unchecked);
        return taken;
    }

    /// <summary>What a function makes of the elements.</summary>
    public Value Mapped()
    {
        var made = Types.ElementOf(Call.Awaited(call.Method.ReturnType));
        var portraits = Applied().Select(end => Portrait.Of(end.State, end.Value, made)).ToList();
        return portraits.Count == 0 ? call.Fresh() : Sequence.Of(call.Interpreter, call.Operation, State, made, Portrait.Any(portraits));
    }

    /// <summary>Whether a condition holds of all elements, or of any.</summary>
    public Value Asked(bool all)
    {
        var any = Sequence.Any(State, sequence, element);
        var holds = !any.IsConstant && Function is not null && Matching(all).Has == Knowledge.Given
            ? Check.When(all, Fact.Given(State.Table.Member(any, Value.Has)))
            : Check.Nothing;
        return call.Interpreter.Condition(call.Operation, State, holds);
    }

    /// <summary>The elements that are left in a list.</summary>
    public Value Kept()
    {
        var portrait = Matching(false);
        portrait.Paint(State, Sequence.Any(State, sequence, element));
        return call.Fresh();
    }

    /// <summary>The elements of both, or one more.</summary>
    public Value Mixed()
    {
        var other = call.Last?.Value ?? Value.Elsewhere;
        var added = Types.ElementOf(call.Last?.Operation.Value.Type) is { } inner && !other.IsConstant ? Sequence.Any(State, other, inner) : other;
        return Sequence.Of(call.Interpreter, call.Operation, State, element, Portrait.Any([Itself(), Portrait.Of(State, added, element)]));
    }

    /// <summary>The sequence itself, with more in it.</summary>
    public Value Filled()
    {
        foreach (var argument in call.Arguments.Skip(call.Receiver is null ? 1 : 0))
            Sequence.Add(State, sequence, State.Shapes.IsDeal(argument.Value.Type) || Types.ElementOf(argument.Value.Type) is not { } inner || argument.Value.IsConstant ? argument.Value : Sequence.Any(State, argument.Value, inner));
        return call.Fresh();
    }

    /// <summary>Sequences of the same elements.</summary>
    public Value Grouped()
    {
        Applied();
        var groups = call.Fresh();
        if (groups.IsConstant || Types.ElementOf(groups.Type) is not { } group)
            return groups;
        var any = call.Interpreter.Fresh(call.Operation, State, group, Value.Each);
        State.Hold(new(groups, Value.Each), any);
        State.Hold(new(any, Value.Each), Sequence.Any(State, sequence, element));
        return groups;
    }

    /// <summary>Another method: it gives the same elements if it gives any of their type, and else nobody knows.</summary>
    public Value Passed()
    {
        Applied();
        var result = call.Fresh();
        if (!result.IsConstant && Types.ElementOf(result.Type) is { } other)
            State.Hold(new(result, Value.Each), SymbolEqualityComparer.Default.Equals(other, element) ? Sequence.Any(State, sequence, element) : Value.Elsewhere);
        return result;
    }

    private IOperation? Function => call.Arguments.Select(argument => Lambdas.In(argument.Operation.Value)).FirstOrDefault(function => function is not null);

    private Portrait Itself() => Portrait.Of(State, Sequence.Any(State, sequence, element), element);

    private Portrait Matching(bool sense) => Function is { } function
        ? Portrait.Any(call.Interpreter.Lambdas.Matching(function, call, One(), sense))
        : Itself();

    private IReadOnlyList<(Value Value, State State)> Applied() =>
        Function is { } function ? call.Interpreter.Lambdas.Applied(function, call.State, One()) : [];

    private Value One() => Sequence.Element(call.Interpreter, call.Operation, State, sequence, element, "one");
}
