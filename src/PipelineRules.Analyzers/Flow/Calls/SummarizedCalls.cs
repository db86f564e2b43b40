using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Summaries;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Calls;

/// <summary>Calls of methods of the same compilation, of which it is known what they do to deals.</summary>
internal static class SummarizedCalls
{
    /// <summary>What such a call gives; null where nobody knows what it does.</summary>
    public static Value? Of(Call call)
    {
        if (!call.Deals.Any() && !call.State.Shapes.IsDeal(call.Method.ReturnType) || IsMarked(call) || call.Interpreter.Body.SummaryOf(call.Method) is not { } summary)
            return null;
        foreach (var (value, type) in call.Deals.Where(deal => !call.State.Shapes.IsDeal(deal.Type)).ToList())
            Escape.Of(call.State, value);
        foreach (var effect in summary.Effects)
            if (Subject(call, effect.Key) is { IsConstant: false } deal)
                Apply(call, deal, effect.Value);
        if (summary.RunsOtherCode)
            call.Interpreter.Body.RunsOtherCode = true;
        if (summary.RunsOtherCode || call.Method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate))
            call.Interpreter.Lambdas.Run(call.State);
        return Result(call, summary);
    }

    /// <summary>What the answer of a method, or of a property, tells of deals.</summary>
    public static Check Asked(State state, MethodSummary summary, Func<int, Value?> subject)
    {
        var check = Check.Nothing;
        foreach (var effect in summary.Effects)
            if (subject(effect.Key) is { IsConstant: false } deal)
                check = check.With(new(Facts(state, deal, effect.Value.WhenTrue), Facts(state, deal, effect.Value.WhenFalse)));
        return check;
    }

    private static Value Result(Call call, MethodSummary summary)
    {
        if (summary.Returned is { } place && Subject(call, place) is { } given)
            return given;
        if (Types.IsBool(call.Method.ReturnType))
            return call.Interpreter.Condition(call.Operation, call.State, Asked(call.State, summary, subject => Subject(call, subject)));
        var result = call.Fresh();
        if (summary.Result is { } known && !result.IsConstant)
            known.Apply(call.State, result);
        return result;
    }

    // Attributes say what callers are to hold of it.
    private static bool IsMarked(Call call) =>
        Promises.Asks(call) || call.Method.Parameters.Any(parameter => call.State.Shapes.Marks.Of(parameter) != Marks.Annotation.None) || call.State.Shapes.Marks.Of(call.Method) != Marks.Annotation.None;

    private static Value? Subject(Call call, int place) => place == MethodSummary.This ? call.Receiver
        : call.Method.ReducedFrom is null ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == place)?.Value : null;

    private static void Apply(Call call, Value deal, SubjectEffect effect)
    {
        var state = call.State;
        state.Leak(deal);
        foreach (var member in effect.Members)
            Change.Set(state, deal, member.Key, member.Value, "?called ");
        if (effect.Members.Count > 0)
            foreach (var other in state.Aliases.Of(deal).ToList())
                Escape.Of(state, other);
        if (effect.Ensured)
            state.Learn(Fact.Given(state.Table.Member(deal, Value.Has)));
    }

    private static ImmutableArray<Fact> Facts(State state, Value deal, Knowledge has) => has is Knowledge.Given or Knowledge.Missing
        ? Known(state, deal, has).ToImmutableArray() : ImmutableArray<Fact>.Empty;

    private static IEnumerable<Fact> Known(State state, Value deal, Knowledge has)
    {
        var members = state.Shapes.Of(deal.Type).Members;
        return has == Knowledge.Missing || members.Length == 1
            ? members.Select(member => new Fact(state.Read(deal, member.Name, member.Type), has))
            : [new Fact(state.Table.Member(deal, Value.Has), has)];
    }
}
