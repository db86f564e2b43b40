using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PipelineRules.Analyzers;

namespace PipelineRules.CodeFixes;

/// <summary>Seals a rule.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SealRuleCodeFix() : RuleCodeFix(Diagnostics.RuleNotSealed, "Seal the rule")
{
    /// <inheritdoc />
    protected override void Apply(DocumentEditor document, SyntaxNode node, Diagnostic diagnostic)
    {
        if (node.FirstAncestorOrSelf<ClassDeclarationSyntax>() is { } rule)
            document.SetModifiers(rule, document.Generator.GetModifiers(rule).WithIsSealed(true));
    }
}
