using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Calls;

/// <summary>Methods of the framework that hand on what they are given, or ask whether it is there.</summary>
internal static class FrameworkCalls
{
    public static Value? Of(Call call) => call.IsOfTheFramework && call.Subject is { } subject ? Of(call, subject) : null;

    private static Value? Of(Call call, Value subject) => call.Method.Name switch
    {
        "GetEnumerator" or "GetAsyncEnumerator" or "ConfigureAwait" or "WithCancellation" or "AsTask" or "FromResult" => subject,
        "GetValueOrDefault" when Types.IsNullable(call.SubjectType) => Types.IsTruth(call.SubjectType) ? subject : Value.Something,
        "get_HasValue" => Condition(call, IsThere(call, subject)),
        "IsNullOrEmpty" or "IsNullOrWhiteSpace" => Condition(call, Check.When(false, Fact.Given(subject))),
        "ToString" when call.Method.ReturnType.SpecialType == SpecialType.System_String => Value.Something,
        _ when call.Method is { ReturnType: { SpecialType: SpecialType.System_String, NullableAnnotation: not NullableAnnotation.Annotated }, ContainingType.SpecialType: SpecialType.System_String } => Value.Something,
        _ when call.Method.ReturnType is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated, SpecialType: SpecialType.System_String } => Value.Something,
        "Equals" or "ReferenceEquals" => Condition(call, Equal(call, subject)),
        _ => null,
    };

    // Of a truth value it is known whether it is true, and not whether it is there.
    private static Check IsThere(Call call, Value subject) => Types.IsTruth(call.SubjectType) ? Check.Nothing : Check.IsGiven(subject);

    private static Check Equal(Call call, Value subject)
    {
        var other = call.Receiver is null ? call.Last : call.First;
        return other is null ? Check.Nothing : Equality.Of(call.State, subject, other.Value, call.SubjectType);
    }

    private static Value Condition(Call call, Check check) => call.Interpreter.Condition(call.Operation, call.State, check);
}
