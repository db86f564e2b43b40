using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.CodeFixes;

/// <summary>How the lines around a node are laid out, for new lines beside them.</summary>
internal static class LineLayout
{
    /// <summary>The white space at the beginning of the line in which a node begins.</summary>
    public static string IndentOf(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var line = $"{text.Lines.GetLineFromPosition(node.SpanStart)}";
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>Whether nothing but white space stands before a node in its line.</summary>
    public static bool StartsItsLine(SyntaxNode node) =>
        node.SyntaxTree.GetText().Lines.GetLineFromPosition(node.SpanStart) is var line
            && line.Start + IndentOf(node).Length == node.SpanStart;

    /// <summary>How the lines of a node's file end.</summary>
    public static string LineEndOf(SyntaxNode node) =>
        node.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is var end
            && end.FullSpan.Length > 0 ? $"{end}" : "\n";

    /// <summary>The end of a line, as they are in a node's file.</summary>
    public static SyntaxTriviaList NewLine(SyntaxNode node) => SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(LineEndOf(node)));

    /// <summary>One level of indentation: a tab where a node's line begins with one, else four spaces.</summary>
    public static string UnitOf(SyntaxNode node) => IndentOf(node).StartsWith("\t", StringComparison.Ordinal) ? "\t" : "    ";

    /// <summary>Whether every <c>if</c> of a node's file has braces, and there is one.</summary>
    public static bool HasBraces(SyntaxNode node) =>
        node.SyntaxTree.GetRoot().DescendantNodes().OfType<IfStatementSyntax>().Select(one => one.Statement is BlockSyntax)
            .DefaultIfEmpty(false).All(braces => braces);

    /// <summary>A node with each of its lines that much deeper.</summary>
    public static T Deeper<T>(T node, string unit) where T : SyntaxNode
    {
        var (text, start) = (node.ToFullString(), node.FullSpan.Start);
        return node.ReplaceTrivia(
            node.DescendantTrivia()
                .Where(
                    trivia =>
                        trivia.IsKind(SyntaxKind.WhitespaceTrivia)
                            && (trivia.SpanStart == start || text[trivia.SpanStart - start - 1] == '\n')),
            (trivia, _) => SyntaxFactory.Whitespace(trivia + unit));
    }
}
