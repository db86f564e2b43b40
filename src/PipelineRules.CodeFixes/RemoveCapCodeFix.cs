using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PipelineRules.Analyzers;

namespace PipelineRules.CodeFixes;

/// <summary>Removes a cap for an answer that the rule never gives.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveCapCodeFix() : RuleCodeFix(Diagnostics.CapNeverUsed, "Remove the cap")
{
    /// <inheritdoc />
    protected override void Apply(DocumentEditor document, SyntaxNode node, Diagnostic diagnostic)
    {
        if (node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { NameEquals: { } cap, Parent: AttributeArgumentListSyntax label })
            document.ReplaceNode(label, (now, _) => Without($"{cap.Name}", (AttributeArgumentListSyntax)now));
    }

    private static AttributeArgumentListSyntax Without(string cap, AttributeArgumentListSyntax label)
    {
        var place = label.Arguments.IndexOf(argument => $"{argument.NameEquals?.Name}" == cap);
        var others = label.Arguments.RemoveAt(place);
        return label.WithArguments(
            place < others.Count
                ? others.Replace(others[place], others[place].WithLeadingTrivia(label.Arguments[place].GetLeadingTrivia()))
                : others);
    }
}
