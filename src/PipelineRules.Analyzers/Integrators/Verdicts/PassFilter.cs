using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Integrators.Verdicts;

/// <summary>Where a negative test only lets the best pass, which says nothing of the rest.</summary>
internal static class PassFilter
{
    private static readonly string[] s_sievesAndSorters =
        ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Remove", "RemoveAll", "RemoveWhere", "SkipWhile", "All"];

    private static readonly string[] s_loggers = ["Log", "Trace", "Write", "Debug", "Info"];

    public static bool Is(ScaleTest scaleTest, AnswerScale answerScale) => IsGuard(scaleTest) || IsTurn(scaleTest, answerScale);

    private static bool IsGuard(ScaleTest scaleTest)
    {
        var condition = scaleTest.Whole;
        while (condition.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.ConditionalAnd })
            condition = condition.Parent;
        return condition.Parent switch
        {
            IConditionalOperation choice when choice.Condition == condition =>
                choice.WhenFalse is null ? OnlyLeaves(choice.WhenTrue) : IsNothing(choice.WhenTrue),
            IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation sieve } } => IsSieve(sieve),
            _ => false,
        };
    }

    // Something was not the best, and now is.
    private static bool IsTurn(ScaleTest scaleTest, AnswerScale answerScale)
    {
        var condition = scaleTest.Whole;
        while (condition.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd })
            condition = condition.Parent;
        return condition.Descendants().Any(part => answerScale.IsBest(part) && ScaleTest.Find(part) is { IsNegative: false });
    }

    private static bool OnlyLeaves(IOperation statement) => statement switch
    {
        IBlockOperation { Operations: [.. var first, var last] } => first.All(IsTold) && OnlyLeaves(last),
        IReturnOperation { ReturnedValue: { } value } => IsNothing(value),
        _ => RemainingBranches.Leaves(statement),
    };

    private static bool IsTold(IOperation statement) =>
        statement is IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod.Name: var name } }
            && s_loggers.Any(begin => name.StartsWith(begin, StringComparison.Ordinal));

    private static bool IsNothing(IOperation value) => value switch
    {
        IConversionOperation conversion => IsNothing(conversion.Operand),
        IDefaultValueOperation or IThrowOperation => true,
        IFieldReferenceOperation { Field.Name: "Empty" or "Zero" }
            or IPropertyReferenceOperation { Property.Name: "Empty" or "CompletedTask" } => true,
        IInvocationOperation { TargetMethod.Name: "Empty", Arguments.Length: 0 } => true,
        { Syntax: CollectionExpressionSyntax { Elements.Count: 0 } } => true,
        { ConstantValue: { HasValue: true, Value: null or false or "" or 0 or 0L or 0d or 0m } } => true,
        _ => false,
    };

    private static bool IsSieve(IAnonymousFunctionOperation lambda)
    {
        var argument = lambda.Parent;
        while (argument is IDelegateCreationOperation or IConversionOperation)
            argument = argument.Parent;
        return argument is IArgumentOperation { Parent: IInvocationOperation call }
            && (s_sievesAndSorters.Contains(call.TargetMethod.Name)
                || call.TargetMethod.Name == "Any" && call.Parent is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not });
    }
}
