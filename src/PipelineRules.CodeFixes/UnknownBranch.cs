using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PipelineRules.CodeFixes;

/// <summary>The code that answers Unknown where a value is missing, laid out for the place it is to stand in.</summary>
internal sealed class UnknownBranch(ExpressionSyntax missing, SyntaxNode place)
{
    private readonly string _indent = LineLayout.IndentOf(place);
    private readonly string _lineEnd = LineLayout.LineEndOf(place);

    private SyntaxTriviaList NewLine => SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(_lineEnd), SyntaxFactory.Whitespace(_indent));

    private string IsMissing => $"{missing.WithoutTrivia()} is null";

    private string Unknown => $"{QuestionDraft.TheUnknown(missing)}";

    /// <summary><c>value is null ? Unknown(...) : otherwise</c>, over three lines.</summary>
    public ExpressionSyntax Else(ExpressionSyntax otherwise) =>
        SyntaxFactory.ParseExpression($"{IsMissing}{_lineEnd}{_indent}    ? {Unknown}{_lineEnd}{_indent}    : otherwise")
            is ConditionalExpressionSyntax choice
            ? choice.WithWhenFalse(otherwise.WithoutLeadingTrivia()).WithLeadingTrivia(otherwise.GetLeadingTrivia())
            : otherwise;

    /// <summary><c>if (value is null) return Unknown(...);</c> and then the other, with braces where the other has them.</summary>
    public void InsertBefore(IfStatementSyntax other, SyntaxEditor document)
    {
        document.InsertBefore(
            other, Return(other).WithLeadingTrivia(other.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.EndOfLine(_lineEnd)));
        document.ReplaceNode(other, (now, _) => now.WithLeadingTrivia(SyntaxFactory.Whitespace(_indent)));
    }

    /// <summary><c>if (value is null) return Unknown(...); else ...</c>.</summary>
    public IfStatementSyntax Else(IfStatementSyntax otherwise) => Return(otherwise)
        .WithElse(
            SyntaxFactory.ElseClause(otherwise)
                .WithElseKeyword(
                    SyntaxFactory.Token(SyntaxKind.ElseKeyword).WithLeadingTrivia(NewLine).WithTrailingTrivia(SyntaxFactory.Space)));

    private IfStatementSyntax Return(IfStatementSyntax like) =>
        (IfStatementSyntax)SyntaxFactory.ParseStatement(like.Statement is BlockSyntax
        ? $"if ({IsMissing}){_lineEnd}{_indent}{{{_lineEnd}{_indent}    return {Unknown};{_lineEnd}{_indent}}}"
        : $"if ({IsMissing}){_lineEnd}{_indent}    return {Unknown};");

    /// <summary>
    /// <c>null => Unknown(...)</c>, or, where the <c>switch</c> is on something else, <c>pattern when value is null => Unknown(...)</c>
    /// with the pattern of the arm that compares.
    /// </summary>
    public SyntaxNode Arm(SwitchExpressionSyntax choice, SwitchExpressionArmSyntax comparing) => SyntaxFactory.ParseExpression(
        SyntaxFactory.AreEquivalent(choice.GoverningExpression, missing) ? $"_ switch {{ null => {Unknown} }}"
            : $"_ switch {{ {comparing.Pattern.WithoutTrivia()} when {IsMissing} => {Unknown} }}")
        is SwitchExpressionSyntax { Arms: [var arm] } ? arm.WithLeadingTrivia(SyntaxFactory.Whitespace(_indent)).WithTrailingTrivia()
            : place;
}
