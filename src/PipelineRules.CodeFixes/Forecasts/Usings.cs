using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>The namespaces that a file uses.</summary>
internal static class Usings
{
    /// <summary>
    /// A file that uses one more, in its place among the others: inside the first namespace, where that has them and the file has none.
    /// </summary>
    public static CompilationUnitSyntax With(CompilationUnitSyntax file, string space, SyntaxTriviaList lineEnd)
    {
        var inner =
            file.Usings.Count == 0 ? file.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(one => one.Usings.Count > 0)
                : null;
        return inner is null
            ? file.WithUsings(With(file.Usings, space, lineEnd))
            : file.ReplaceNode(inner, inner.WithUsings(With(inner.Usings, space, lineEnd)));
    }

    private static SyntaxList<UsingDirectiveSyntax> With(SyntaxList<UsingDirectiveSyntax> usings, string space, SyntaxTriviaList lineEnd)
    {
        if (usings.Any(one => $"{one.Name}" == space))
            return usings;
        var added =
            SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(space))
                .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
                .WithTrailingTrivia(lineEnd);
        var place =
            usings.IndexOf(one => one.Alias is not null || !one.StaticKeyword.IsKind(SyntaxKind.None) || IsBefore(space, $"{one.Name}"));
        return place < 0 ? usings.Add(Indented(added, usings))
            : place > 0 ? usings.Insert(place, Indented(added, usings))
            : usings.Replace(
                usings[0],
                usings[0].WithLeadingTrivia(usings[0].GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))))
                .Insert(0, added.WithLeadingTrivia(usings[0].GetLeadingTrivia()));
    }

    private static UsingDirectiveSyntax Indented(UsingDirectiveSyntax added, SyntaxList<UsingDirectiveSyntax> others) =>
        others.Count == 0 ? added
            : added.WithLeadingTrivia(
                others[others.Count - 1].GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));

    private static bool IsBefore(string space, string other) => !IsSystem(other) && string.CompareOrdinal(space, other) < 0;

    private static bool IsSystem(string space) => space == "System" || space.StartsWith("System.", StringComparison.Ordinal);
}
