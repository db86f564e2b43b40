using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Flow.Slices;

/// <summary>
/// What hands on a value it is given: a wrapper, a product, a rounding, the lambda of a <c>Select</c>, a sequence made of a sequence.
/// </summary>
internal static class ValuePropagation
{
    private static readonly string[] s_sequences =
        ["Where", "OrderBy", "OrderByDescending", "Take", "Skip", "TakeWhile", "SkipWhile", "Concat", "Append", "Prepend", "DefaultIfEmpty",
            "OfType", "Cast", "Reverse", "ToList", "ToArray", "AsEnumerable"];

    private static readonly string[] s_roundings = ["Round", "Abs", "Floor", "Ceiling", "Truncate", "Max", "Min"];

    public static IOperation? Next(IOperation value) => value.Parent switch
    {
        IReturnOperation returned => LambdaAround(returned),
        IArgumentOperation { Parent: IInvocationOperation call } when IsCarriedBy(call, value) => call,
        ISwitchExpressionArmOperation { Parent: { } choice } => choice,
        IConditionalAccessOperation access when access.WhenNotNull == value => access,
        var around => HandsOn(around) ? around : null,
    };

    private static bool HandsOn(IOperation? around) => IsWrapper(around) || IsWhatItHolds(around) || IsArithmetic(around);

    private static bool IsWrapper(IOperation? around) => around
        is IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalOperation or IUnaryOperation
            or ITranslatedQueryOperation or IDelegateCreationOperation;

    private static bool IsWhatItHolds(IOperation? around) => around
        is IInvocationOperation { TargetMethod.Name: "GetValueOrDefault" } or IPropertyReferenceOperation { Property.Name: "Value" };

    private static bool IsArithmetic(IOperation? around) => around
        is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide or BinaryOperatorKind.Add
            or BinaryOperatorKind.Subtract };

    private static IOperation? LambdaAround(IOperation returned)
    {
        var around = returned.Parent;
        while (around is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
            around = around.Parent;
        return around is IAnonymousFunctionOperation ? around.Parent : null;
    }

    private static bool IsCarriedBy(IInvocationOperation call, IOperation value) => call.TargetMethod switch
    {
        { Name: "Select" or "SelectMany" } => IsLambda(value),
        { ContainingNamespace.Name: "Linq", Name: var name } => s_sequences.Contains(name) && !IsLambda(value),
        { ContainingType.Name: "Math" or "Decimal", Name: var name } => s_roundings.Contains(name),
        _ => false,
    };

    private static bool IsLambda(IOperation value) =>
        value is IDelegateCreationOperation or IConversionOperation { Operand: IAnonymousFunctionOperation };
}
