using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;
using PipelineRules.Analyzers.Integrators;

namespace PipelineRules.Analyzers.Authors;

/// <summary>Where a condition decides which answer a rule gives: in <c>? :</c>, in <c>when</c>, in an <c>if</c> that returns.</summary>
/// <remarks>
/// What is counted or filtered, in a loop or a lambda, decides nothing for certain: what is missing may be left out on purpose.
/// </remarks>
internal static class AnswerCondition
{
    public static bool IsMadeBy(IOperation condition, ITypeSymbol answer)
    {
        var at = condition;
        while (at.Parent is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not }
            or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr }
            or IParenthesizedOperation)
            at = at.Parent;
        return Gives(at, answer) && !condition.IsInLambda() && !condition.IsInLoop();
    }

    private static bool Gives(IOperation condition, ITypeSymbol answer) => condition.Parent switch
    {
        IConditionalOperation choice when choice.Condition == condition =>
            IsAnswer(choice.Type, answer) || Returns(choice.WhenTrue, answer),
        ISwitchExpressionArmOperation arm when arm.Guard == condition => IsAnswer(arm.Value.Type, answer),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } =>
            Uses(condition, local).Any(use => IsMadeBy(use, answer)),
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment
            when assignment.Value == condition => Uses(condition, local).Any(use => IsMadeBy(use, answer)),
        _ => false,
    };

    // Kept in a local, which decides later.
    private static IEnumerable<IOperation> Uses(IOperation condition, ILocalSymbol local) => EnclosingBodies.Around(condition).Descendants()
        .Where(
            part =>
                part is ILocalReferenceOperation { IsDeclaration: false } use && use.Syntax.SpanStart > condition.Syntax.SpanStart
                    && SymbolEqualityComparer.Default.Equals(use.Local, local)
            && part.Parent is not IAssignmentOperation);

    private static bool Returns(IOperation branch, ITypeSymbol answer) =>
        branch.DescendantsAndSelf().Any(step => step is IReturnOperation { ReturnedValue: { } value } && IsAnswer(value.Type, answer));

    private static bool IsAnswer(ITypeSymbol? type, ITypeSymbol answer) => SymbolEqualityComparer.Default.Equals(type, answer);
}
