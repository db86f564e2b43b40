using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;

namespace PipelineRules.Analyzers.Integrators.Verdicts;

/// <summary>
/// What is left when the best are taken away: <c>all.Count - all.Count(best)</c>, and <c>all.Except(all.Where(best))</c>.
/// </summary>
internal static class Remainder
{
    /// <summary>What such a remainder is called or put into; nothing where the test takes none away.</summary>
    public static IEnumerable<IOperation> Of(ScaleTest scaleTest) =>
        !scaleTest.IsNegative && CallAround(scaleTest.Whole) is { } call ? Of(call, true) : [];

    private static List<IOperation> Of(IOperation best, bool follow) => ValueUse.Find(best) is var value && value.Parent switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference when difference.RightOperand == value =>
            Named(difference),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Except" or "ExceptBy" } others, Parameter.Ordinal: > 0 } =>
            Named(others),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "ToList" or "ToArray" or "ToHashSet" or "Count" } same } =>
            Of(same, follow),
        IPropertyReferenceOperation { Property.Name: "Count" or "Length" } count => Of(count, follow),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when follow =>
            EnclosingBodies.Around(best).Descendants()
            .Where(
                part =>
                    part is ILocalReferenceOperation { IsDeclaration: false } use
                        && SymbolEqualityComparer.Default.Equals(use.Local, local)).SelectMany(use => Of(use, false)).ToList(),
        _ => null,
    } is { } rest ? rest : [];

    // What says what the rest is taken for.
    private static List<IOperation> Named(IOperation rest) => ValueUse.Find(rest).Parent switch
    {
        IVariableInitializerOperation { Parent: { } declared } => [declared],
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "ToList" or "ToArray" or "Count" or "Sum" } call } =>
            Named(call),
        IPropertyReferenceOperation { Property.Name: "Count" or "Length" } count => Named(count),
        IInterpolationOperation { Parent: { } text } => [text],
        { } parent => [parent],
        _ => [],
    };

    private static IInvocationOperation? CallAround(IOperation test)
    {
        var around = test.Parent;
        while (around is IReturnOperation or IBlockOperation or IAnonymousFunctionOperation or IDelegateCreationOperation
            or IConversionOperation or IArgumentOperation)
            around = around.Parent;
        return around is IInvocationOperation { TargetMethod.Name: "Count" or "LongCount" or "Where" or "FindAll" or "CountAsync" } call
            ? call
            : null;
    }
}
