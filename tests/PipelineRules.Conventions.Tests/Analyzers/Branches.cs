using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.Conventions.Tests.Analyzers;

/// <summary>The places at which code goes one of several ways.</summary>
/// <remarks>
/// Counted are <c>if</c>, <c>?:</c>, <c>??</c>, <c>??=</c>, <c>&amp;&amp;</c>, <c>||</c>, each loop, each <c>case</c>, each arm of a
/// <c>switch</c>, each <c>catch</c> and each <c>when</c>.
/// Not counted are the rest of a <c>switch</c>, <c>_</c> or <c>default</c>, which is where all others go; <c>?.</c>, which only hands
/// nothing on; and the words
/// <c>and</c> and <c>or</c> of one pattern, which is one question. What stands in a lambda counts with the method that it stands in; a
/// local function is a method.
/// </remarks>
internal static class Branches
{
    private static readonly HashSet<SyntaxKind> s_kinds =
    [
        SyntaxKind.IfStatement, SyntaxKind.ConditionalExpression, SyntaxKind.CoalesceExpression, SyntaxKind.CoalesceAssignmentExpression,
        SyntaxKind.LogicalAndExpression, SyntaxKind.LogicalOrExpression,
        SyntaxKind.ForStatement, SyntaxKind.ForEachStatement, SyntaxKind.ForEachVariableStatement, SyntaxKind.WhileStatement,
        SyntaxKind.DoStatement,
        SyntaxKind.CaseSwitchLabel, SyntaxKind.CasePatternSwitchLabel, SyntaxKind.SwitchExpressionArm, SyntaxKind.WhenClause,
        SyntaxKind.CatchClause, SyntaxKind.CatchFilterClause,
    ];

    public static int In(SyntaxNode method) =>
        method.DescendantNodes(inside => inside == method || inside is not LocalFunctionStatementSyntax)
            .Count(node => s_kinds.Contains(node.Kind()) && !IsRest(node));

    private static bool IsRest(SyntaxNode node) => node is SwitchExpressionArmSyntax { Pattern: DiscardPatternSyntax, WhenClause: null };
}
