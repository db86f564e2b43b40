using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>What methods return.</summary>
internal static class ReturnStatements
{
    /// <summary>Whether a statement is followed by the answer of its method that all went well: <c>return true;</c>.</summary>
    public static bool Success(StatementSyntax statement) =>
        statement.FirstAncestorOrSelf<SyntaxNode>(
            node => node is MethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax) is { } function
        && function.DescendantNodes().OfType<ReturnStatementSyntax>()
            .Any(returned => returned.SpanStart > statement.SpanStart && returned.Expression.IsKind(SyntaxKind.TrueLiteralExpression));

    /// <summary>Whether a method of this type can be left by <c>return;</c>.</summary>
    public static bool Nothing(TypeSyntax type, SyntaxTokenList modifiers) => type switch
    {
        PredefinedTypeSyntax known => known.Keyword.IsKind(SyntaxKind.VoidKeyword),
        QualifiedNameSyntax name => Nothing(name.Right, modifiers),
        IdentifierNameSyntax { Identifier.ValueText: "Task" or "ValueTask" } => modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => false,
    };
}
