using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Calls;

/// <summary>Methods that ask a late-bound record for a logical name: <c>entity.Contains("contoso_musthavedate")</c>.</summary>
internal static class LateBoundCalls
{
    private static readonly HashSet<string> s_readers =
        ["ContainsKey", "ContainsValue", "Contains", "TryGetValue", "GetEnumerator", "ToString", "GetHashCode", "Equals", "GetType", "ToEntityReference", "GetAttributeValue", "TryGetAttributeValue", "GetFormattedAttributeValue"];

    public static Value? Of(Call call)
    {
        if (Changed(call) is { } changed)
            return changed;
        if (Asked(call) is not { } member)
            return null;
        return Types.IsBool(call.Method.ReturnType)
            ? call.Interpreter.Condition(call.Operation, call.State, Check.True(Fact.Given(member)))
            : member;
    }

    /// <summary>The value that <c>TryGetValue(name, out value)</c> hands out.</summary>
    public static Value? Out(Call call) => Asked(call);

    /// <summary>Whether it changes attributes, by their names or in other ways: then what it forecasts is judged afterwards.</summary>
    public static bool Changes(Call call) =>
        call.Receiver is { IsConstant: false } && AttributeWrites.Record(call.Operation, call.State.Shapes) is not null && !s_readers.Contains(call.Method.Name)
        && (call.IsOfTheFramework || call.Method.Name == "Remove" || AttributeWrites.In(call.Operation) is not null);

    private static Value? Changed(Call call)
    {
        if (!Changes(call) || call.Receiver is not { } record)
            return null;
        if (AttributeWrites.In(call.Operation) is { } written)
            foreach (var (name, value) in written)
                Write(call, record, $"[{name}]", call.Arguments.FirstOrDefault(argument => argument.Operation.Value == value)?.Value ?? call.Interpreter.Evaluate(value, call.State));
        else if (call.Method.Name == "Remove" && NameIn(call) is { } removed)
            Change.Member(call.State, record, $"[{removed}]", Value.Null);
        else
            Escape.Of(call.State, record);
        call.Interpreter.Body.Sinks.Judge(call.Operation.Syntax, call.State, call.Offer);
        return call.Fresh();
    }

    // What is added only where there is none yet leaves what there is.
    private static void Write(Call call, Value record, string name, Value value)
    {
        var before = call.State.Of(call.State.Read(record, name));
        if (call.Method.Name != "TryAdd" || before == Knowledge.Missing || call.State.Of(value) == Knowledge.Given)
            Change.Member(call.State, record, name, value);
        else if (before != Knowledge.Given)
            Change.Member(call.State, record, name, Value.Elsewhere);
    }

    private static string? NameIn(Call call) => call.First?.Operation.Value.ConstantValue is { HasValue: true, Value: string name } ? name : null;

    private static Value? Asked(Call call) =>
        call is { Receiver: { IsConstant: false } record } && NameIn(call) is { } name && AttributeWrites.Record(call.Operation, call.State.Shapes) is { } operation
        && call.State.Shapes.Of(operation.Type).Includes($"[{name}]")
            ? call.State.Read(record, $"[{name}]")
            : null;
}
