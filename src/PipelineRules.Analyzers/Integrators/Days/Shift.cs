using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>Arithmetic that moves a day later by an amount that code states.</summary>
internal static class Shift
{
    private static readonly HashSet<string> s_adders = ["PlusDays", "PlusWeeks", "PlusMonths", "PlusYears", "AddDays", "AddMonths", "AddYears", "Plus", "Add"];

    /// <summary>The day that an operation moves later for sure; null where it moves none, or nobody knows which way.</summary>
    public static IOperation? Of(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } day, Arguments: [{ Value: var amount }] } call when s_adders.Contains(call.TargetMethod.Name) && IsPositive(amount) => day,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when IsPositive(sum.RightOperand) => sum.LeftOperand,
        _ => null,
    };

    /// <summary>Whether an amount is above zero: a number, or a span that is made of numbers above zero.</summary>
    public static bool IsPositive(IOperation amount) => Origins.Here.Of(amount).ToList() is { Count: > 0 } origins && origins.All(IsPositiveItself);

    private static bool IsPositiveItself(IOperation amount) => amount switch
    {
        { ConstantValue: { HasValue: true, Value: { } number } } => IsAboveZero(number),
        IInvocationOperation { Arguments: [{ Value: var number }, ..] } call when call.TargetMethod.Name.StartsWith("From", StringComparison.Ordinal) => IsPositive(number),
        _ => false,
    };

    private static bool IsAboveZero(object number) => number switch
    {
        int whole => whole > 0,
        long whole => whole > 0,
        double real => real > 0,
        _ => false,
    };
}
