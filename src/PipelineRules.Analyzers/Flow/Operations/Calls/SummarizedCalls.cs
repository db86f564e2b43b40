using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Effects;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Summaries;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations.Calls;

/// <summary>Calls of methods of the same compilation, of which it is known what they do to deals.</summary>
internal static class SummarizedCalls
{
    /// <summary>What such a call gives; null where nobody knows what it does.</summary>
    public static AbstractValue? Of(Call call)
    {
        if (!call.Deals.Any() && !call.State.Shapes.IsDeal(call.Method.ReturnType) || IsMarked(call)
            || call.Interpreter.Body.SummaryOf(call.Method) is not { } summary)
            return null;
        foreach (var (abstractValue, type) in call.Deals.Where(deal => !call.State.Shapes.IsDeal(deal.Type)).ToList())
            Escape.Mark(call.State, abstractValue);
        foreach (var effect in summary.Effects)
            if (Subject(call, effect.Key) is { IsConstant: false } deal)
                Apply(call, deal, effect.Value);
        if (summary.RunsOtherCode)
            call.Interpreter.Body.RunsOtherCode = true;
        if (summary.RunsOtherCode || call.Method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate))
            call.Interpreter.Lambdas.Run(call.State);
        return Result(call, summary);
    }

    /// <summary>Learns what a guard of the same compilation sees to: <c>Guard.NotNull(deal.MustHaveDate)</c>.</summary>
    public static void Guard(Call call, AbstractValue result)
    {
        if (call.IsOfTheFramework || !call.Arguments.Any(argument => TellsOfDate(call.State, argument.Value))
            || call.Interpreter.Body.SummaryOf(call.Method) is not { } summary)
            return;
        foreach (var effect in summary.Values)
            if (Subject(call, effect.Key) is { IsConstant: false } given)
            {
                if (ValueEffect.IsKnown(effect.Value.Afterwards))
                    call.State.Assume(new(given, effect.Value.Afterwards));
                Answer(call.State, NullFact.NotNull(result), new(given, effect.Value.WhenTrue));
                Answer(call.State, NullFact.Null(result), new(given, effect.Value.WhenFalse));
            }
    }

    private static void Answer(State state, NullFact answer, NullFact given)
    {
        if (!answer.Value.IsConstant && ValueEffect.IsKnown(given.NullState))
            state.Imply(answer, state.ImpliedBy(answer).Add(given));
    }

    private static bool TellsOfDate(State state, AbstractValue given) =>
        !given.IsConstant
            && (given.Holder is { } deal && state.Shapes.Find(deal.Type).Includes(given.Member)
                || state.ImpliedBy(NullFact.NotNull(given)).Length > 0 || state.ImpliedBy(NullFact.Null(given)).Length > 0);

    /// <summary>What the answer of a method, or of a property, tells of deals.</summary>
    public static ConditionFacts Asked(State state, MethodSummary summary, Func<int, AbstractValue?> subject)
    {
        var conditionFacts = ConditionFacts.Nothing;
        foreach (var effect in summary.Effects)
            if (subject(effect.Key) is { IsConstant: false } deal)
                conditionFacts =
                    conditionFacts.With(new(Facts(state, deal, effect.Value.WhenTrue), Facts(state, deal, effect.Value.WhenFalse)));
        return conditionFacts;
    }

    private static AbstractValue Result(Call call, MethodSummary summary)
    {
        if (summary.Returned is { } place && Subject(call, place) is { } given && IsAs(call, given))
            return given;
        if (TypeKinds.IsBool(call.Method.ReturnType))
            return call.Interpreter.Condition(call.Operation, call.State, Asked(call.State, summary, subject => Subject(call, subject)));
        var result = call.Fresh();
        if (summary.Result is { } known && !result.IsConstant)
            known.Apply(call.State, result);
        LateBoundCalls.Relate(call, result);
        var asked = Asked(call.State, summary, subject => Subject(call, subject));
        foreach (var fact in asked.WhenTrue)
            Answer(call.State, NullFact.NotNull(result), fact);
        foreach (var fact in asked.WhenFalse)
            Answer(call.State, NullFact.Null(result), fact);
        return result;
    }

    // Whether a deal has all the members that the result of a method has: what is cast to an early-bound class has more.
    private static bool IsAs(Call call, AbstractValue given) => call.State.Shapes.Find(call.Method.ReturnType).Members
        .All(member => call.State.Shapes.Find(given.Type).Includes(member.Name));

    // Attributes say what callers are to hold of it.
    private static bool IsMarked(Call call) =>
        Contracts.Asks(call)
            || call.Method.Parameters
                .Any(parameter => call.State.Shapes.Marks.Find(parameter) != PipelineRules.Analyzers.Annotations.Annotation.None)
                    || call.State.Shapes.Marks.Find(call.Method) != PipelineRules.Analyzers.Annotations.Annotation.None;

    private static AbstractValue? Subject(Call call, int place) => place == MethodSummary.This ? call.Receiver
        : call.Method.ReducedFrom is null ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == place)?.Value : null;

    private static void Apply(Call call, AbstractValue deal, SubjectEffect effect)
    {
        var state = call.State;
        state.Escape(deal);
        foreach (var member in effect.Members)
            if (effect.Passed.TryGetValue(member.Key, out var place) && Subject(call, place) is { } passed)
                DealChange.Member(state, deal, member.Key, passed);
            else
                DealChange.Set(state, deal, member.Key, member.Value, "?called ");
        if (effect.Members.Count > 0)
            foreach (var other in state.Aliases.Find(deal).ToList())
                Escape.Mark(state, other);
        if (effect.Asks)
            DealChange.Look(state, deal);
        if (effect.Ensured)
            state.Assume(NullFact.NotNull(state.Values.Member(deal, AbstractValue.HasMustHaveDate)));
    }

    private static ImmutableArray<NullFact> Facts(State state, AbstractValue deal, NullState has) =>
        has is NullState.NotNull or NullState.Null
        ? Known(state, deal, has).ToImmutableArray() : ImmutableArray<NullFact>.Empty;

    private static IEnumerable<NullFact> Known(State state, AbstractValue deal, NullState has)
    {
        var members = state.Shapes.Find(deal.Type).Members;
        return has == NullState.Null || members.Length == 1
            ? members.Select(member => new NullFact(state.Read(deal, member.Name, member.Type), has))
            : [new NullFact(state.Values.Member(deal, AbstractValue.HasMustHaveDate), has)];
    }
}
