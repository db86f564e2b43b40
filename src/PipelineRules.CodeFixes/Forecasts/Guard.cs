using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>Asks whether a deal's date is there, in words that the project's version of C# has and laid out as its file is.</summary>
/// <param name="deal">The deal.</param>
/// <param name="members">The members that may carry its date: its own, and those that link a priority.</param>
/// <param name="place">Where it is to stand.</param>
internal sealed class Guard(ExpressionSyntax deal, IReadOnlyList<string> members, SyntaxNode place)
{
    private static readonly SyntaxTriviaList s_space = SyntaxFactory.TriviaList(SyntaxFactory.Space);

    private readonly string _indent = LineLayout.IndentOf(place.FirstAncestorOrSelf<StatementSyntax>() ?? place);
    private readonly bool _isInline = place.FirstAncestorOrSelf<StatementSyntax>() is { } statement && !LineLayout.StartsItsLine(statement);
    private readonly string _unit = LineLayout.UnitOf(place);
    private readonly bool _withBraces = LineLayout.HasBraces(place);
    private readonly SyntaxTriviaList _lineEnd = LineLayout.NewLine(place);

    public ExpressionSyntax Deal => deal;

    public ExpressionSyntax IsMissing => Asked(HasPatterns ? "is null" : "== null", " && ");

    private ExpressionSyntax IsThere => Asked(HasPatterns ? "is not null" : "!= null", " || ");

    private ExpressionSyntax Asked(string question, string joint) =>
        SyntaxFactory.ParseExpression(string.Join(joint, members.Select(member => $"{deal.WithoutTrivia()}.{member} {question}")));

    private bool HasPatterns => place.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 };

    /// <summary><c>if (there) ...</c> around some statements.</summary>
    public StatementSyntax Around(IReadOnlyList<StatementSyntax> inner, string? indent = null) =>
        (indent is null && _isInline ? InOneLine(inner) : If(IsThere, inner, indent ?? _indent)).WithLeadingTrivia(
            inner[0].GetLeadingTrivia());

    /// <summary><c>if (missing) return;</c>, or whatever else leaves.</summary>
    public StatementSyntax Unless(StatementSyntax next, string exit) =>
        If(IsMissing, [SyntaxFactory.ParseStatement(exit).WithTrailingTrivia(_lineEnd)], _indent)
        .WithLeadingTrivia(next.GetLeadingTrivia());

    /// <summary><c>{ if (there) ...; }</c>, for what was an expression, one level deeper than the line it stood in.</summary>
    public BlockSyntax Block(ExpressionSyntax only, string indent)
    {
        var statement =
            SyntaxFactory.ExpressionStatement(only.WithoutTrivia()).WithLeadingTrivia(Spaces(indent + _unit)).WithTrailingTrivia(_lineEnd);
        return SyntaxFactory.Block(
            Open(indent), SyntaxFactory.SingletonList(Around([statement], indent + _unit)),
            SyntaxFactory.Token(Spaces(indent), SyntaxKind.CloseBraceToken, SyntaxFactory.TriviaList()));
    }

    private IfStatementSyntax If(ExpressionSyntax condition, IReadOnlyList<StatementSyntax> inner, string indent)
    {
        var deeper =
            inner.Select(
                (statement, place) => LineLayout.Deeper(place == 0 ? statement.WithLeadingTrivia(Spaces(indent)) : statement, _unit))
                    .ToList();
        return SyntaxFactory.IfStatement(
            SyntaxFactory.List<AttributeListSyntax>(),
            SyntaxFactory.Token(SyntaxKind.IfKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.OpenParenToken),
            condition,
            SyntaxFactory.Token(SyntaxKind.CloseParenToken).WithTrailingTrivia(_lineEnd),
            _withBraces || deeper.Count > 1 ? Braces(deeper, indent) : deeper[0],
            null);
    }

    private IfStatementSyntax InOneLine(IReadOnlyList<StatementSyntax> inner) => SyntaxFactory.IfStatement(
        SyntaxFactory.List<AttributeListSyntax>(),
        SyntaxFactory.Token(SyntaxKind.IfKeyword).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.Token(SyntaxKind.OpenParenToken),
        IsThere,
        SyntaxFactory.Token(SyntaxKind.CloseParenToken).WithTrailingTrivia(SyntaxFactory.Space),
        inner.Count == 1 ? inner[0].WithLeadingTrivia() : SyntaxFactory.Block(
            SyntaxFactory.Token(default, SyntaxKind.OpenBraceToken, s_space), SyntaxFactory.List(inner),
            SyntaxFactory.Token(default, SyntaxKind.CloseBraceToken, s_space)),
        null);

    private BlockSyntax Braces(IEnumerable<StatementSyntax> inner, string indent) => SyntaxFactory.Block(
        Open(indent), SyntaxFactory.List(inner), SyntaxFactory.Token(Spaces(indent), SyntaxKind.CloseBraceToken, _lineEnd));

    private SyntaxToken Open(string indent) => SyntaxFactory.Token(Spaces(indent), SyntaxKind.OpenBraceToken, _lineEnd);

    private static SyntaxTriviaList Spaces(string indent) => SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(indent));
}
