using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>Lists apart by commas.</summary>
internal static class CommaLists
{
    /// <summary>A list with one more at its end, on a line of its own where the last has one.</summary>
    public static SeparatedSyntaxList<T> With<T>(SeparatedSyntaxList<T> list, T added, SyntaxTriviaList lineEnd) where T : SyntaxNode
    {
        if (list.Count == 0)
            return SyntaxFactory.SingletonSeparatedList(added);
        var last = list[list.Count - 1];
        var indent = last.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToSyntaxTriviaList();
        var nodes = list.GetWithSeparators();
        var next = added.WithLeadingTrivia(indent).WithTrailingTrivia(last.GetTrailingTrivia());
        var comma =
            SyntaxFactory.Token(SyntaxKind.CommaToken)
                .WithTrailingTrivia(indent.Count > 0 ? lineEnd : SyntaxFactory.TriviaList(SyntaxFactory.Space));
        return SyntaxFactory.SeparatedList<T>(nodes.Count % 2 == 0
            ? nodes.Add(next).Add(nodes[nodes.Count - 1])
            : nodes.Replace(nodes[nodes.Count - 1], last.WithTrailingTrivia()).Add(comma).Add(next));
    }
}
