using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>What methods return.</summary>
internal static class Returns
{
    /// <summary>Whether a method of this type can be left by <c>return;</c>.</summary>
    public static bool Nothing(TypeSyntax type, SyntaxTokenList modifiers) => type switch
    {
        PredefinedTypeSyntax known => known.Keyword.IsKind(SyntaxKind.VoidKeyword),
        QualifiedNameSyntax name => Nothing(name.Right, modifiers),
        IdentifierNameSyntax { Identifier.ValueText: "Task" or "ValueTask" } => modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => false,
    };
}
