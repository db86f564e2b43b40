using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Integrators.Verdicts;

/// <summary>
/// A test of a value against one member of a scale: <c>==</c>, <c>!=</c>, <c>is</c>, <c>is not</c>, <c>Equals</c>, in a property pattern,
/// and with <c>!</c> before it.
/// </summary>
internal sealed class ScaleTest
{
    private ScaleTest(IOperation whole, IOperation value, bool isNegative) => (Whole, Value, IsNegative) = (whole, value, isNegative);

    /// <summary>The test, with the negations around it.</summary>
    public IOperation Whole { get; }

    /// <summary>What is tested.</summary>
    public IOperation Value { get; }

    /// <summary>Whether it holds for whatever is not the member.</summary>
    public bool IsNegative { get; }

    /// <summary>The test that a reference to a member makes; null where it makes none.</summary>
    public static ScaleTest? Find(IOperation member) => member.Parent switch
    {
        IConversionOperation { IsImplicit: true } lifted => Find(lifted),
        IConversionOperation { Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Byte or SpecialType.System_Int64 } number =>
            Find(number),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan, RightOperand: var right } less when right == member =>
            Of(less, less.LeftOperand, true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThanOrEqual, RightOperand: var right } least when right == member =>
            Of(least, least.LeftOperand, false),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } same => Of(same, Other(same, member), false),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } other => Of(other, Other(other, member), true),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Equals", Instance: { } value } call } =>
            Of(call, value, false),
        IConstantPatternOperation pattern => Find(pattern, null, false),
        _ => null,
    };

    /// <summary>
    /// The test that compares a value, cast to a number, with the number of a member; null where it compares something else.
    /// </summary>
    public static ScaleTest? ByNumber(IConversionOperation cast, int number) => cast.Parent switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } same when IsNumber(Other(same, cast), number) =>
            Of(same, cast.Operand, false),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } other when IsNumber(Other(other, cast), number) =>
            Of(other, cast.Operand, true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan } less
            when less.LeftOperand == cast && IsNumber(less.RightOperand, number) => Of(less, cast.Operand, true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThanOrEqual } least
            when least.LeftOperand == cast && IsNumber(least.RightOperand, number) => Of(least, cast.Operand, false),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan } more
            when more.LeftOperand == cast && IsNumber(more.RightOperand, number - 1) => Of(more, cast.Operand, false),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThanOrEqual } most
            when most.LeftOperand == cast && IsNumber(most.RightOperand, number - 1) => Of(most, cast.Operand, true),
        _ => null,
    };

    private static bool IsNumber(IOperation operand, int number) =>
        operand is not (IFieldReferenceOperation or IConversionOperation { Operand: IFieldReferenceOperation })
            && operand.ConstantValue is { HasValue: true, Value: int value } && value == number;

    private static ScaleTest? Find(IPatternOperation pattern, IOperation? value, bool isNegative) => pattern.Parent switch
    {
        INegatedPatternOperation when pattern is IRecursivePatternOperation { PropertySubpatterns.Length: > 1 } => null,
        INegatedPatternOperation negation => Find(negation, value, !isNegative),
        IPropertySubpatternOperation { Member: { } member, Parent: IRecursivePatternOperation around } =>
            Find(around, value ?? member, isNegative),
        IIsPatternOperation whole => Of(whole, value ?? whole.Value, isNegative),
        _ => null,
    };

    private static ScaleTest Of(IOperation whole, IOperation value, bool isNegative) =>
        whole.Parent is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation
        ? Of(negation, value, !isNegative)
        : new ScaleTest(whole, value, isNegative);

    private static IOperation Other(IBinaryOperation test, IOperation member) =>
        test.LeftOperand == member ? test.RightOperand : test.LeftOperand;
}
