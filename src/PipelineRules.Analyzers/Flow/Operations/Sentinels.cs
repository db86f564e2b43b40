using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>
/// Comparisons of an attribute of a late-bound record with the default of its type, which is what <c>GetAttributeValue</c> gives where
/// there is none.
/// </summary>
internal static class Sentinels
{
    /// <summary>What a comparison tells of the attribute; null where it compares something else.</summary>
    public static ConditionFacts? Compared(IBinaryOperation binary, AbstractValue left, AbstractValue right) =>
        IsAttribute(left) && IsDefault(binary.RightOperand) ? Of(binary.OperatorKind, left)
        : IsAttribute(right) && IsDefault(binary.LeftOperand) ? Of(Mirrored(binary.OperatorKind), right)
        : null;

    /// <summary>Whether an operation gives the default of a type that cannot be null.</summary>
    public static bool IsDefault(IOperation operation) => operation switch
    {
        IFlowCaptureReferenceOperation => false,
        IConversionOperation conversion => IsDefault(conversion.Operand),
        IFieldReferenceOperation { Instance: null, Field.Name: "MinValue" or "MinIsoValue" } => true,
        IPropertyReferenceOperation { Instance: null, Property.Name: "MinValue" or "MinIsoValue" } => true,
        IDefaultValueOperation { Type: var type } => TypeKinds.DefaultNullState(type) == NullState.NotNull,
        IObjectCreationOperation { Arguments.Length: 0, Type: { IsValueType: true } type } => !TypeKinds.IsNullable(type),
        _ => false,
    };

    private static bool IsAttribute(AbstractValue abstractValue) => abstractValue.Member is ['[', ..];

    private static ConditionFacts? Of(BinaryOperatorKind kind, AbstractValue attribute) => kind switch
    {
        BinaryOperatorKind.Equals or BinaryOperatorKind.LessThanOrEqual => ConditionFacts.IsNotNull(attribute).Not(),
        BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan => ConditionFacts.IsNotNull(attribute),
        _ => null,
    };

    private static BinaryOperatorKind Mirrored(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };
}
