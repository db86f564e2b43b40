using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Calls;

/// <summary>Methods that ask a late-bound record for a logical name: <c>entity.Contains("contoso_musthavedate")</c>.</summary>
internal static class LateBoundCalls
{
    public static Value? Of(Call call)
    {
        if (Asked(call) is not { } member)
            return null;
        return Types.IsBool(call.Method.ReturnType)
            ? call.Interpreter.Condition(call.Operation, call.State, Check.True(Fact.Given(member)))
            : member;
    }

    /// <summary>The value that <c>TryGetValue(name, out value)</c> hands out.</summary>
    public static Value? Out(Call call) => Asked(call);

    private static Value? Asked(Call call) =>
        call is { Receiver: { IsConstant: false } record, Arguments: [{ Operation.Value.ConstantValue: { HasValue: true, Value: string name } }, ..] }
        && call.State.Shapes.Of(call.Operation.Instance?.Type).Includes($"[{name}]")
            ? call.State.Read(record, $"[{name}]")
            : null;
}
