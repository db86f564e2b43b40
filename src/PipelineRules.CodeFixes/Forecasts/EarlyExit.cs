using System.Collections.Generic;
using System.Linq;
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
        document.ReplaceNode(statement, (now, _) => now.WithLeadingTrivia(SyntaxFactory.Whitespace(LineLayout.IndentOf(statement))));
    }

    /// <summary>
    /// How code can leave before a statement: the round of a loop over deals, or the rest of a method that returns nothing; null where it
    /// cannot, or would leave out what is not about this deal.
    /// </summary>
    public static string? For(StatementSyntax statement, ExpressionSyntax deal) => statement.Parent switch
    {
        BlockSyntax rest when !IsAllAbout($"{deal}", statement, rest.Statements) => null,
        BlockSyntax { Parent: ForEachStatementSyntax loop } when $"{deal}" == loop.Identifier.ValueText => "continue;",
        BlockSyntax { Parent: MethodDeclarationSyntax method } when ReturnStatements.Nothing(method.ReturnType, method.Modifiers) =>
            "return;",
        BlockSyntax { Parent: LocalFunctionStatementSyntax function }
            when ReturnStatements.Nothing(function.ReturnType, function.Modifiers) => "return;",
        _ => null,
    };

    /// <summary>How a method that tells whether all went well is left where it did not; null where other code would be left out.</summary>
    public static string? WithoutSuccess(StatementSyntax statement) =>
        statement.Parent is BlockSyntax { Parent: MethodDeclarationSyntax or LocalFunctionStatementSyntax } ? "return false;" : null;

    // Each statement from there on names the deal, or what was made of it.
    private static bool IsAllAbout(string deal, StatementSyntax from, SyntaxList<StatementSyntax> all)
    {
        var names = new HashSet<string> { deal };
        return all.SkipWhile(statement => statement != from).All(statement =>
        {
            var isAbout =
                statement.DescendantNodes().OfType<ExpressionSyntax>()
                    .Any(code => code is IdentifierNameSyntax or MemberAccessExpressionSyntax && names.Contains($"{code.WithoutTrivia()}"));
            names.UnionWith(
                statement.DescendantNodes().OfType<VariableDeclaratorSyntax>().Select(declared => declared.Identifier.ValueText));
            return isAbout;
        });
    }
}
