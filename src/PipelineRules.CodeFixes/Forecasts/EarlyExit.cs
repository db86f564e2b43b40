using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>A way out before a statement that forecasts.</summary>
internal static class EarlyExit
{
    /// <summary>Puts one in; what stood above the statement stays above both.</summary>
    public static void Before(StatementSyntax statement, StatementSyntax exit, SyntaxEditor document)
    {
        document.InsertBefore(statement, exit);
        document.ReplaceNode(statement, (now, _) => now.WithLeadingTrivia(SyntaxFactory.Whitespace(Layout.IndentOf(statement))));
    }

    /// <summary>How code can leave before a statement and lose nothing but this deal: the round of a loop over deals, or the rest of a method that returns nothing; null where it cannot.</summary>
    public static string? For(StatementSyntax statement, ExpressionSyntax deal) => statement.Parent switch
    {
        BlockSyntax { Parent: ForEachStatementSyntax loop } when $"{deal}" == loop.Identifier.ValueText => "continue;",
        BlockSyntax { Parent: MethodDeclarationSyntax method } when Returns.Nothing(method.ReturnType, method.Modifiers) => "return;",
        BlockSyntax { Parent: LocalFunctionStatementSyntax function } when Returns.Nothing(function.ReturnType, function.Modifiers) => "return;",
        _ => null,
    };
}
