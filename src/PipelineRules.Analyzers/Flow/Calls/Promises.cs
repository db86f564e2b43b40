using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Marks;

namespace PipelineRules.Analyzers.Flow.Calls;

/// <summary>What methods and properties promise by their attributes.</summary>
internal static class Promises
{
    /// <summary>Keeps what the answer of a property tells of its object.</summary>
    public static Check Ask(State state, Value answer, ISymbol property, Value receiver, ITypeSymbol? type, Check? otherwise = null)
    {
        var promised = ByMembers(state, property, receiver).With(ByMark(state, property, [(receiver, type)]));
        if (!answer.IsConstant)
            state.Keep(answer, promised);
        return otherwise ?? Check.IsGiven(answer);
    }

    /// <summary>What the answer of a method tells of its object and its arguments.</summary>
    public static Check Of(Call call)
    {
        var state = call.State;
        var check = ByMark(state, call.Method, call.Deals);
        if (call.Receiver is { } receiver)
            check = check.With(ByMembers(state, call.Method, receiver));
        foreach (var argument in call.Arguments)
            check = check.With(ByParameter(state, argument));
        return check;
    }

    /// <summary>Learns what holds once the method has returned.</summary>
    public static void Keep(Call call, Value result)
    {
        foreach (var argument in call.Arguments.Where(argument => argument.Parameter is not null))
            Keep(call.State, argument);
        if (call.Receiver is { } receiver)
            foreach (var name in Notes.Members(call.Method, "MemberNotNull"))
                call.State.Learn(Fact.Given(call.State.Read(receiver, name)));
        if (call.State.Shapes.Marks.Of(call.Method).Has(Mark.EnsuresMustHaveDate))
            foreach (var (value, type) in call.Deals.ToList())
                Ensure(call.State, value, type);
        if (call.State.Shapes.Marks.OfReturn(call.Method).Has(Mark.EnsuresMustHaveDate))
            Ensure(call.State, result, Call.Awaited(call.Method.ReturnType));
        if (Notes.OnReturn(call.Method, "NotNull"))
            call.State.Learn(Fact.Given(result));
        if (Notes.Has(call.Method, "DoesNotReturn"))
            call.State.Learn(Fact.Missing(Value.True));
    }

    /// <summary>Says that a deal, or every deal of a sequence, has its date.</summary>
    public static void Ensure(State state, Value value, ITypeSymbol? type)
    {
        if (Subject(state, value, type) is { } deal)
            state.SetDeal(deal, Knowledge.Given);
    }

    private static void Keep(State state, Passed argument)
    {
        if (argument.Parameter is not { } parameter)
            return;
        if (Notes.Has(parameter, "NotNull"))
            state.Learn(Fact.Given(argument.Value));
        if (Notes.Sense(parameter, "DoesNotReturnIf") is { } stops)
            state.Learn(new(argument.Value, stops ? Knowledge.Missing : Knowledge.Given));
        if (state.Shapes.Marks.Of(parameter).Has(Mark.EnsuresMustHaveDate))
            Ensure(state, argument.Value, parameter.Type);
    }

    private static Check ByParameter(State state, Passed argument)
    {
        if (argument.Parameter is not { } parameter)
            return Check.Nothing;
        var check = ByMark(state, parameter, [(argument.Value, parameter.Type)]);
        return Notes.Sense(parameter, "NotNullWhen") is { } sense ? check.With(Check.When(sense, Fact.Given(argument.Value))) : check;
    }

    private static Check ByMembers(State state, ISymbol symbol, Value receiver)
    {
        if (receiver.IsConstant || Notes.Sense(symbol, "MemberNotNullWhen") is not { } sense)
            return Check.Nothing;
        return Check.When(sense, [.. Notes.Members(symbol, "MemberNotNullWhen").Select(name => Fact.Given(state.Read(receiver, name)))]);
    }

    private static Check ByMark(State state, ISymbol symbol, IEnumerable<(Value Value, ITypeSymbol? Type)> deals)
    {
        var said = state.Shapes.Marks.Of(symbol);
        if (!said.Has(Mark.HasMustHaveDateWhenTrue | Mark.HasMustHaveDateWhenFalse))
            return Check.Nothing;
        var facts = deals.Select(deal => Subject(state, deal.Value, deal.Type)).OfType<Value>().Select(deal => Fact.Given(state.Table.Member(deal, Value.Has))).ToArray();
        return Check.When(said.Has(Mark.HasMustHaveDateWhenTrue), facts);
    }

    private static Value? Subject(State state, Value value, ITypeSymbol? type) =>
        value.IsConstant ? null
        : state.Shapes.IsDeal(type) || Types.ElementOf(type) is null ? value
        : state.Read(value, Value.Each, Types.ElementOf(type)) is { IsConstant: false } any ? any : null;
}
