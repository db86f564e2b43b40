using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>Arithmetic that moves a day later by an amount that code states.</summary>
internal static class DayShift
{
    private static readonly HashSet<string> s_adders =
        ["PlusDays", "PlusWeeks", "PlusMonths", "PlusYears", "AddDays", "AddMonths", "AddYears", "Plus", "Add"];

    /// <summary>The day that an operation moves later for sure; null where it moves none, or nobody knows which way.</summary>
    public static IOperation? Find(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } day, Arguments: [{ Value: var amount }] } call
            when s_adders.Contains(call.TargetMethod.Name) && IsPositive(amount) => day,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when IsPositive(sum.RightOperand) => sum.LeftOperand,
        _ => null,
    };

    /// <summary>Every operation from which a value has come by being moved later, once or several times.</summary>
    public static IEnumerable<IOperation> Starts(IOperation value) => Starts(value, ValueSources.Here);

    private static IEnumerable<IOperation> Starts(IOperation value, ValueSources valueSources) =>
        valueSources.Find(value)
            .SelectMany(
                origin =>
                    Find(origin) is { } before ? BackwardSlice.Follow(before, Find, valueSources)
                        : origin is IInvocationOperation call && valueSources.Depth < Limits.SliceDepth ? Within(call, valueSources) : []);

    // A helper of the same file moves it.
    private static IEnumerable<IOperation> Within(IInvocationOperation call, ValueSources valueSources) =>
        CalledMethod.ReturnedBy(call).SelectMany(returned => Starts(returned, new ValueSources(call, valueSources)));

    /// <summary>Whether an amount is above zero: a number, or a span that is made of a number above zero.</summary>
    public static bool IsPositive(IOperation amount) => AreAll(amount, origin => IsAboveZero(origin) || IsSpan(origin));

    private static bool IsSpan(IOperation amount) =>
        amount is IInvocationOperation { Arguments: [{ Value: var number }, ..] } call
            && call.TargetMethod.Name.StartsWith("From", StringComparison.Ordinal) && AreAll(number, IsAboveZero);

    private static bool AreAll(IOperation amount, Func<IOperation, bool> holds) =>
        ValueSources.Here.Find(amount).Select(Stated).ToList() is { Count: > 0 } origins && origins.All(holds);

    // What a field that never changes holds.
    private static IOperation Stated(IOperation amount) =>
        amount is IFieldReferenceOperation { Field: { IsReadOnly: true } field, ConstantValue.HasValue: false }
        && field.DeclaringSyntaxReferences.Where(reference => reference.SyntaxTree == amount.Syntax.SyntaxTree)
            .Select(reference => reference.GetSyntax()).OfType<VariableDeclaratorSyntax>()
            .FirstOrDefault()?.Initializer?.Value is { } initial
        && amount.SemanticModel?.GetOperation(initial) is { } stated ? stated : amount;

    private static bool IsAboveZero(IOperation amount) =>
        amount.ConstantValue is { HasValue: true, Value: { } number } && IsAboveZero(number);

    private static bool IsAboveZero(object number) => number switch
    {
        int whole => whole > 0,
        long whole => whole > 0,
        double real => real > 0,
        _ => false,
    };
}
