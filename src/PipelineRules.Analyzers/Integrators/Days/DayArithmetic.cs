using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>What makes one day of another.</summary>
internal static class DayArithmetic
{
    private static readonly HashSet<string> s_steps =
    [
        "Plus", "PlusDays", "PlusWeeks", "PlusMonths", "PlusYears", "Add", "AddDays", "AddMonths", "AddYears",
        "Minus", "Subtract", "With", "Next", "Previous", "AtMidnight", "ToDateTimeUnspecified", "ToDateOnly", "ToLocalDate",
    ];

    private static readonly HashSet<string> s_parts = ["Date", "LocalDateTime"];

    /// <summary>The day, or the local time, that an operation begins with; null where it does not calculate with one.</summary>
    public static IOperation? Before(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } day } call when s_steps.Contains(call.TargetMethod.Name) => day,
        IInvocationOperation { Instance: null, TargetMethod.IsExtensionMethod: true, Arguments: [{ Value: var day }, ..] } call
            when s_steps.Contains(call.TargetMethod.Name) => day,
        IPropertyReferenceOperation { Instance: { } time } part
            when s_parts.Contains(part.Property.Name) && DayTypes.IsOfNodaTime(time.Type) => time,
        IPropertyReferenceOperation { Property.Name: "Value", Instance: { Type.Name: "ParseResult" } parsed } => parsed,
        IInvocationOperation { TargetMethod.Name: "GetValueOrThrow", Instance: { Type.Name: "ParseResult" } parsed } => parsed,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum => sum.LeftOperand,
        _ => null,
    };
}
