using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>
/// Conditions that are asked again in one statement, between which nothing can change:
/// <c>new Deal { Due = c ? due : null, Close = c ? close : null }</c>.
/// </summary>
internal sealed class RepeatedConditions(IEnumerable<IOperation> operations)
{
    private readonly Lazy<Dictionary<SyntaxNode, SyntaxNode>> _first = new(() => Find(operations));

    /// <summary>
    /// Where a condition was asked first, which is where it stands itself the first time; null for one that is asked once.
    /// </summary>
    public SyntaxNode? FirstOf(SyntaxNode condition) => _first.Value.TryGetValue(condition, out var first) ? first : null;

    private static Dictionary<SyntaxNode, SyntaxNode> Find(IEnumerable<IOperation> operations)
    {
        var first = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var statement in operations.OfType<IConditionalOperation>().Where(IsPure).Select(choice => choice.Condition.Syntax)
            .GroupBy(Statement))
            foreach (var same in statement.OrderBy(one => one.SpanStart).GroupBy(one => one.ToString()).Where(same => same.Skip(1).Any()))
                if (same.First() is var begins && IsAlwaysAsked(begins, statement.Key))
                    foreach (var condition in same)
                        first[condition] = begins;
        return first;
    }

    // Read twice, it gives the same.
    private static bool IsPure(IOperation choice) =>
        choice
            is IConditionalOperation { Syntax: ConditionalExpressionSyntax,
                Condition: not (ILocalReferenceOperation or IParameterReferenceOperation) and var condition }
        && condition.DescendantsAndSelf()
            .All(part =>
                part is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation
                    or IInstanceReferenceOperation or ILiteralOperation or IConversionOperation
            or IBinaryOperation or IUnaryOperation or IIsPatternOperation or IConstantPatternOperation or INegatedPatternOperation
            or IRelationalPatternOperation or IDefaultValueOperation);

    private static SyntaxNode Statement(SyntaxNode condition) =>
        condition.FirstAncestorOrSelf<SyntaxNode>(
            node =>
                node is StatementSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or AnonymousFunctionExpressionSyntax
                    or MemberDeclarationSyntax) ?? condition;

    private static bool IsAlwaysAsked(SyntaxNode condition, SyntaxNode statement)
    {
        for (var (inner, around) = (condition, condition.Parent); around is not null
            && inner != statement; (inner, around) = (around, around.Parent))
            if (around is ConditionalExpressionSyntax choice && choice.Condition != inner
                || around is SwitchExpressionArmSyntax or ConditionalAccessExpressionSyntax
                || around
                    is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression
                        or (int)SyntaxKind.CoalesceExpression } either && either.Right == inner)
                return false;
        return true;
    }
}
