using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PipelineRules.CodeFixes;

/// <summary>How the lines around a node are laid out, for new lines beside them.</summary>
internal static class Layout
{
    /// <summary>The white space at the beginning of the line in which a node begins.</summary>
    public static string IndentOf(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var line = $"{text.Lines.GetLineFromPosition(node.SpanStart)}";
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>How the lines of a node's file end.</summary>
    public static string LineEndOf(SyntaxNode node) =>
        node.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is var end && end.FullSpan.Length > 0 ? $"{end}" : "\n";
}
