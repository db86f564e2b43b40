using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;
using System;

namespace PipelineRules.Analyzers.Flow.Operations.Calls;

/// <summary>What methods and properties promise by their attributes.</summary>
internal static class Contracts
{
    /// <summary>Keeps what the answer of a property tells of its object.</summary>
    public static ConditionFacts LearnFromProperty(
        State state, AbstractValue answer, ISymbol property, AbstractValue receiver, ITypeSymbol? type, ConditionFacts? otherwise = null)
    {
        var promised = ByMembers(state, property, receiver).With(ByMark(state, property, [(receiver, type)]));
        if (!answer.IsConstant)
            state.Imply(answer, promised);
        return otherwise ?? ConditionFacts.IsNotNull(answer);
    }

    /// <summary>What the answer of a method tells of its object and its arguments.</summary>
    public static ConditionFacts Find(Call call)
    {
        var state = call.State;
        var conditionFacts = ByMark(state, call.Method, call.Deals);
        if (call.Receiver is { } receiver)
            conditionFacts = conditionFacts.With(ByMembers(state, call.Method, receiver));
        foreach (var argument in call.Arguments)
            conditionFacts = conditionFacts.With(ByParameter(state, argument));
        return conditionFacts;
    }

    /// <summary>Whether a method only asks for the date: then it does not give it.</summary>
    public static bool Asks(Call call) => TypeKinds.IsBool(call.Method.ReturnType)
        && call.Arguments.Select(argument => (ISymbol?)argument.Parameter).Append(call.Method)
            .Any(symbol =>
                call.State.Shapes.Marks.Find(symbol).Has(AnnotationKind.HasMustHaveDateWhenTrue | AnnotationKind.HasMustHaveDateWhenFalse));

    /// <summary>Learns what holds once the method has returned.</summary>
    public static void Keep(Call call, AbstractValue result)
    {
        foreach (var argument in call.Arguments.Where(argument => argument.Parameter is not null))
            Keep(call.State, argument);
        if (call.Receiver is { } receiver)
            foreach (var name in NullableAttributes.Members(call.Method, "MemberNotNull"))
                call.State.Assume(NullFact.NotNull(call.State.Read(receiver, name)));
        if (call.State.Shapes.Marks.Find(call.Method).Has(AnnotationKind.EnsuresMustHaveDate))
            foreach (var (abstractValue, type) in call.Deals.ToList())
                Ensure(call.State, abstractValue, type);
        if (call.State.Shapes.Marks.FindOnReturn(call.Method).Has(AnnotationKind.EnsuresMustHaveDate))
            Ensure(call.State, result, TypeKinds.Awaited(call.Method.ReturnType));
        if (NullableAttributes.OnReturn(call.Method, "NotNull"))
            call.State.Assume(NullFact.NotNull(result));
        if (NullableAttributes.Has(call.Method, "DoesNotReturn"))
            call.State.Assume(NullFact.Null(AbstractValue.True));
    }

    /// <summary>Says that a deal, or every deal of a sequence, has its date.</summary>
    public static void Ensure(State state, AbstractValue abstractValue, ITypeSymbol? type)
    {
        if (Subject(state, abstractValue, type) is { } deal)
            DealChange.Ensure(state, deal);
    }

    private static void Keep(State state, PassedArgument argument)
    {
        if (argument.Parameter is not { } parameter)
            return;
        if (NullableAttributes.Has(parameter, "NotNull"))
            state.Assume(NullFact.NotNull(argument.Value));
        if (NullableAttributes.Sense(parameter, "DoesNotReturnIf") is { } stops)
            state.Assume(new(argument.Value, stops ? NullState.Null : NullState.NotNull));
        if (state.Shapes.Marks.Find(parameter).Has(AnnotationKind.EnsuresMustHaveDate))
            Ensure(state, argument.Value, parameter.Type);
    }

    private static ConditionFacts ByParameter(State state, PassedArgument argument)
    {
        if (argument.Parameter is not { } parameter)
            return ConditionFacts.Nothing;
        var conditionFacts = ByMark(state, parameter, [(argument.Value, parameter.Type)]);
        return NullableAttributes.Sense(parameter, "NotNullWhen") is { } sense
            ? conditionFacts.With(ConditionFacts.When(sense, NullFact.NotNull(argument.Value)))
            : conditionFacts;
    }

    private static ConditionFacts ByMembers(State state, ISymbol symbol, AbstractValue receiver)
    {
        if (receiver.IsConstant || NullableAttributes.Sense(symbol, "MemberNotNullWhen") is not { } sense)
            return ConditionFacts.Nothing;
        return ConditionFacts.When(
            sense, [
                .. NullableAttributes.Members(symbol, "MemberNotNullWhen").Select(name => NullFact.NotNull(state.Read(receiver, name)))]);
    }

    private static ConditionFacts ByMark(State state, ISymbol symbol, IEnumerable<(AbstractValue Value, ITypeSymbol? Type)> deals)
    {
        var said = state.Shapes.Marks.Find(symbol);
        if (!said.Has(AnnotationKind.HasMustHaveDateWhenTrue | AnnotationKind.HasMustHaveDateWhenFalse))
            return ConditionFacts.Nothing;
        var facts =
            deals.Select(deal => Subject(state, deal.Value, deal.Type)).OfType<AbstractValue>()
                .Select(deal => NullFact.NotNull(state.Values.Member(deal, AbstractValue.HasMustHaveDate))).ToArray();
        return ConditionFacts.When(said.Has(AnnotationKind.HasMustHaveDateWhenTrue), facts);
    }

    private static AbstractValue? Subject(State state, AbstractValue abstractValue, ITypeSymbol? type) =>
        abstractValue.IsConstant ? null
        : state.Shapes.IsDeal(type) || TypeKinds.ElementOf(type) is null ? abstractValue
        : state.Read(abstractValue, AbstractValue.Each, TypeKinds.ElementOf(type)) is { IsConstant: false } any ? any : null;
}
