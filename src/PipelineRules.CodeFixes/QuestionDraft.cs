using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PipelineRules.Analyzers.Authors;
using PipelineRules.Analyzers.Names;

namespace PipelineRules.CodeFixes;

/// <summary>The question to put to the customer where a value is missing, as an author would begin to write it.</summary>
internal static class QuestionDraft
{
    /// <summary><c>Unknown($"What is the close date of {deal.Name}?")</c> for <c>deal.CloseDate</c>.</summary>
    public static ExpressionSyntax TheUnknown(ExpressionSyntax missing) => SyntaxFactory.ParseExpression(DealAround(missing) is { } deal
        ? $"Unknown($\"What is the {Words(missing)} of {{{deal}.Name}}?\")"
        : $"Unknown(\"What is the {Words(missing)}?\")");

    private static string? DealAround(ExpressionSyntax missing) =>
        missing.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>()?.ParameterList.Parameters
        .FirstOrDefault(parameter => parameter.Type is SimpleNameSyntax { Identifier.ValueText: "DealContext" })?.Identifier.Text;

    private static string Words(ExpressionSyntax missing) => KebabCase.Suggest(NameIn(missing))?.Replace('-', ' ') ?? "answer";

    private static string NameIn(ExpressionSyntax missing) => missing.DescendantTokens()
        .LastOrDefault(token => token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.StringLiteralToken)).ValueText;
}
