using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;
using System;

namespace PipelineRules.Analyzers.Flow.Operations.Calls;

/// <summary>Methods that ask a late-bound record for a logical name: <c>entity.Contains("contoso_musthavedate")</c>.</summary>
internal static class LateBoundCalls
{
    private static readonly HashSet<string> s_readers =
        ["ContainsKey", "ContainsValue", "Contains", "TryGetValue", "GetEnumerator", "ToString", "GetHashCode", "Equals", "GetType",
            "ToEntityReference", "GetAttributeValue", "TryGetAttributeValue", "GetFormattedAttributeValue"];

    public static AbstractValue? Evaluate(Call call)
    {
        if (Changed(call) is { } changed)
            return changed;
        if (Asked(call) is not { } member)
            return null;
        return TypeKinds.IsBool(call.Method.ReturnType)
            ? call.Interpreter.Condition(call.Operation, call.State, ConditionFacts.True(NullFact.NotNull(member)))
            : member;
    }

    /// <summary>The value that <c>TryGetValue(name, out value)</c> hands out.</summary>
    public static AbstractValue? Out(Call call) => Asked(call);

    /// <summary>Whether it changes attributes, by their names or in other ways: then what it forecasts is judged afterwards.</summary>
    public static bool Changes(Call call) =>
        call.Receiver is { IsConstant: false } && AttributeWrites.Record(call.Operation, call.State.Shapes) is not null
            && !s_readers.Contains(call.Method.Name)
        && (call.IsOfTheFramework || call.Method.Name == "Remove" || AttributeWrites.In(call.Operation) is not null);

    private static AbstractValue? Changed(Call call)
    {
        if (!Changes(call) || call.Receiver is not { } record)
            return null;
        if (AttributeWrites.In(call.Operation) is { } written)
            foreach (var (name, value) in written)
                Write(call, record, $"[{name}]",
                    call.Arguments.FirstOrDefault(argument => argument.Operation.Value == value)?.Value
                        ?? call.Interpreter.Evaluate(value, call.State));
        else if (call.Method.Name == "Remove" && NameIn(call) is { } removed)
            DealChange.Member(call.State, record, $"[{removed}]", AbstractValue.Null);
        else
            Escape.Mark(call.State, record);
        call.Interpreter.Body.Sinks.Observe(call.Operation.Syntax, call.State, call.Offer);
        return call.Fresh();
    }

    // What is added only where there is none yet leaves what there is.
    private static void Write(Call call, AbstractValue record, string name, AbstractValue abstractValue)
    {
        var before = call.State.NullStateOf(call.State.Read(record, name));
        if (call.Method.Name != "TryAdd" || before == NullState.Null || call.State.NullStateOf(abstractValue) == NullState.NotNull)
            DealChange.Member(call.State, record, name, abstractValue);
        else if (before != NullState.NotNull)
            DealChange.Member(call.State, record, name, AbstractValue.Unknown);
    }

    private static string? NameIn(Call call) => TextOf(call.First);

    private static string? TextOf(PassedArgument? argument) =>
        argument?.Operation.Value.ConstantValue is { HasValue: true, Value: string name } ? name : null;

    private static AbstractValue? Asked(Call call) => IsExtension(call)
        ? Member(call.State, call.First, TextOf(call.Arguments[1]))
        : call is { Receiver: { } record } && (!record.IsConstant || record == AbstractValue.Unknown) && NameIn(call) is { } name
            && AttributeWrites.Record(call.Operation, call.State.Shapes) is { } operation
        && call.State.Shapes.Find(operation.Type).Includes($"[{name}]")
            ? call.State.Read(record, $"[{name}]")
            : null;

    // The framework's extensions of dictionaries: GetValueOrDefault(name).
    private static bool IsExtension(Call call) =>
        call
            is { Receiver: null, IsOfTheFramework: true, Method: { IsExtensionMethod: true, Name: "GetValueOrDefault" },
                Arguments.Count: > 1 };

    private static AbstractValue? Member(State state, PassedArgument? record, string? name) =>
        record is { Value: { IsConstant: false } held } && state.Shapes.Find(held.Type ?? record.Operation.Value.Type).Includes($"[{name}]")
            ? state.Read(held, $"[{name}]") : null;

    /// <summary>What a helper of the same compilation gives for a record and the name of the attribute that carries its date.</summary>
    public static void Relate(Call call, AbstractValue result)
    {
        if (result.IsConstant || !call.State.Shapes.Marks.LateBound.Any)
            return;
        var names = call.Arguments.Select(TextOf).OfType<string>().ToList();
        var asked =
            (from argument in call.Arguments
             from name in names
             select Member(call.State, argument, name)).OfType<AbstractValue>().Select(NullFact.NotNull).ToArray();
        if (asked.Length > 0)
            call.State.Imply(NullFact.NotNull(result), call.State.ImpliedBy(NullFact.NotNull(result)).AddRange(asked));
    }
}
