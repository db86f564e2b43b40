using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PipelineRules.Analyzers;
using PipelineRules.Analyzers.Authors;

namespace PipelineRules.CodeFixes;

/// <summary>Makes a rule's field readonly, where nothing assigns it once the rule is made.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MakeFieldReadonlyCodeFix() : RuleCodeFix(Diagnostics.RuleHasState, "Make the field readonly")
{
    /// <inheritdoc />
    protected override bool IsCertain(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(PIPERULE0006RuleHasState.IsNeverAssigned);

    /// <inheritdoc />
    protected override void Apply(DocumentEditor document, SyntaxNode node, Diagnostic diagnostic)
    {
        if (node.FirstAncestorOrSelf<FieldDeclarationSyntax>() is { } field)
            document.SetModifiers(field, document.Generator.GetModifiers(field).WithIsReadOnly(true));
    }
}
