using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Integrators.Sums;

/// <summary>
/// Where an amount is added to others: <c>Sum</c>, <c>Average</c>, <c>Aggregate</c>, <c>+=</c>, and <c>+</c> with another amount or with
/// what is summed up; and where it is taken from others.
/// </summary>
internal sealed class Addition(MoneyType money)
{
    private static readonly string[] s_sums = ["Sum", "Average", "Aggregate", "SumAsync", "AverageAsync", "AggregateAsync"];

    /// <summary>The addition that a value goes into; null where it goes into none.</summary>
    public IOperation? Find(IOperation value) => value.Parent switch
    {
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum
            when sum.Value == value && IsNumber(sum.Type) => sum,
        IArgumentOperation { Parent: IInvocationOperation call } when s_sums.Contains(call.TargetMethod.Name) => call,
        var around => Pair(around) is { } pair && IsOfSeveral(pair.Sum, pair.Left, pair.Right, value) ? pair.Sum : null,
    };

    private static (IOperation Sum, IOperation Left, IOperation Right)? Pair(IOperation? around) => around switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum when IsNumber(sum.Type) =>
            (sum, sum.LeftOperand, sum.RightOperand),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Add" or "Subtract",
        ContainingType.SpecialType: SpecialType.System_Decimal }, Arguments: [var left, var right] } call } =>
            (call, left.Value, right.Value),
        _ => null,
    };

    private static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is not SpecialType.System_String;

    // A pair is told where its second amount stands, and so once.
    private bool IsOfSeveral(IOperation sum, IOperation left, IOperation right, IOperation value) =>
        right == value && money.IsBareAmount(left)
            && sum.Descendants().Where(money.IsAmount).Select(MoneyType.OwnerOf).Distinct().Skip(1).Any()
        || value is not IBinaryOperation && (IsSummedUp(sum) || IsAccumulated(sum, left, right));

    // Added to what a function was handed by Aggregate: (sum, deal) => (sum.Total + deal.Amount, sum.Count + 1).
    private static bool IsAccumulated(IOperation sum, IOperation left, IOperation right)
    {
        for (var around = sum.Parent; around is not null; around = around.Parent)
            if (around is IAnonymousFunctionOperation { Symbol.Parameters: [var accumulated, _] } lambda)
                return IsGivenToAggregate(lambda)
                    && new[] { left, right }.Any(
                        side =>
                            side.DescendantsAndSelf()
                                .Any(part =>
                                    part is IParameterReferenceOperation { Parameter: var one }
                                        && SymbolEqualityComparer.Default.Equals(one, accumulated)));
            else if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return false;
        return false;
    }

    private static bool IsGivenToAggregate(IOperation lambda)
    {
        var around = lambda.Parent;
        while (around is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            around = around.Parent;
        return around is IInvocationOperation { TargetMethod.Name: "Aggregate" or "AggregateAsync" or "AggregateBy" };
    }

    // What is assigned is made of what stood there.
    private static bool IsSummedUp(IOperation sum) => sum.Parent switch
    {
        ISimpleAssignmentOperation assignment =>
            Variable(assignment.Target) is { } variable
                && assignment.Value.DescendantsAndSelf().Any(part => variable.Equals(Variable(part), SymbolEqualityComparer.Default)),
        IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation or IBinaryOperation =>
            IsSummedUp(sum.Parent),
        _ => false,
    };

    private static ISymbol? Variable(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } indexed } => Variable(indexed),
        IArrayElementReferenceOperation element => Variable(element.ArrayReference),
        ILocalReferenceOperation local => local.Local,
        IMemberReferenceOperation member => member.Member,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };
}
