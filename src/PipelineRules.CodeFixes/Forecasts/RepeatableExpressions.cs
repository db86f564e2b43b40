using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>Code that names a value and does nothing else, so that it can be written twice.</summary>
internal static class RepeatableExpressions
{
    /// <summary>The code without brackets around it; null where it is more than names and dots.</summary>
    public static ExpressionSyntax? Find(ExpressionSyntax code) => code switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => code,
        ParenthesizedExpressionSyntax brackets => Find(brackets.Expression),
        MemberAccessExpressionSyntax member when member.IsKind(SyntaxKind.SimpleMemberAccessExpression) =>
            Find(member.Expression) is null ? null : code,
        _ => null,
    };

    public static bool AreSame(ExpressionSyntax one, ExpressionSyntax? other) =>
        other is not null && SyntaxFactory.AreEquivalent(one.WithoutTrivia(), other.WithoutTrivia());
}
