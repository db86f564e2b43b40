using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations.Calls;

/// <summary>Methods of the framework that hand on what they are given, or ask whether it is there.</summary>
internal static class FrameworkCalls
{
    public static AbstractValue? Evaluate(Call call) =>
        call.IsOfTheFramework && call.Subject is { } subject ? Evaluate(call, subject) : null;

    private static AbstractValue? Evaluate(Call call, AbstractValue subject) => call.Method.Name switch
    {
        "GetEnumerator" when call.State.Shapes.IsLateBound(subject.Type) => Enumerated(call, subject),
        "GetEnumerator" or "GetAsyncEnumerator" or "ConfigureAwait" or "WithCancellation" or "AsTask" or "FromResult" => subject,
        "GetValueOrDefault" when TypeKinds.IsNullable(call.SubjectType) =>
            TypeKinds.IsBoolean(call.SubjectType) ? subject : AbstractValue.NonNull,
        "get_HasValue" => Condition(call, IsThere(call, subject)),
        "IsNullOrEmpty" or "IsNullOrWhiteSpace" => Condition(call, ConditionFacts.When(false, NullFact.NotNull(subject))),
        "ToString" when call.Method.ReturnType.SpecialType == SpecialType.System_String => AbstractValue.NonNull,
        _ when call.Method
            is { ReturnType: { SpecialType: SpecialType.System_String, NullableAnnotation: not NullableAnnotation.Annotated },
                ContainingType.SpecialType: SpecialType.System_String } => AbstractValue.NonNull,
        _ when call.Method.ReturnType
            is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated, SpecialType: SpecialType.System_String } =>
                AbstractValue.NonNull,
        "Equals" or "ReferenceEquals" => Condition(call, Equal(call, subject)),
        "Compare" or "CompareTo" => Compared(call),
        _ => null,
    };

    // Attributes are looked through one by one, nobody can say for which.
    private static AbstractValue Enumerated(Call call, AbstractValue record)
    {
        DealChange.Look(call.State, record);
        return record;
    }

    // What sorts null before all days tells more of a date than is followed.
    private static AbstractValue Compared(Call call)
    {
        foreach (var given in call.Arguments.Select(argument => argument.Value).Append(call.Receiver ?? AbstractValue.PossiblyNull))
            if (given.Holder is { } deal && call.State.Shapes.Find(deal.Type).Includes(given.Member))
                DealChange.Look(call.State, deal);
        return call.Fresh();
    }

    // Of a truth value it is known whether it is true, and not whether it is there.
    private static ConditionFacts IsThere(Call call, AbstractValue subject) =>
        TypeKinds.IsBoolean(call.SubjectType) ? ConditionFacts.Nothing : ConditionFacts.IsNotNull(subject);

    private static ConditionFacts Equal(Call call, AbstractValue subject)
    {
        var other = call.Receiver is null ? call.Last : call.First;
        return other is null ? ConditionFacts.Nothing : EqualityTest.Learn(call.State, subject, other.Value, call.SubjectType);
    }

    private static AbstractValue Condition(Call call, ConditionFacts conditionFacts) =>
        call.Interpreter.Condition(call.Operation, call.State, conditionFacts);
}
