using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PipelineRules.Analyzers;
using PipelineRules.Analyzers.Authors;

namespace PipelineRules.CodeFixes;

/// <summary>Writes a rule's name in kebab-case, with the first word of its assembly's name as the prefix where it needs one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class KebabCaseNameCodeFix() : RuleCodeFix(Diagnostics.RuleNameUnfit, "Name the rule in kebab-case")
{
    /// <inheritdoc />
    protected override bool IsCertain(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(PIPERULE0004RuleNameUnfit.FitName);

    /// <inheritdoc />
    protected override void Apply(DocumentEditor document, SyntaxNode node, Diagnostic diagnostic)
    {
        if (node.FirstAncestorOrSelf<LiteralExpressionSyntax>() is { } name
            && diagnostic.Properties[PIPERULE0004RuleNameUnfit.FitName] is { } fit)
            document.ReplaceNode(name, name.WithToken(SyntaxFactory.Literal(fit).WithTriviaFrom(name.Token)));
    }
}
