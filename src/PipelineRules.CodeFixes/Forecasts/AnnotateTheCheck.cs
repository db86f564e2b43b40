using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PipelineRules.Analyzers;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>Says by an attribute that a helper of the same file checks the must-have date, where its body shows that it does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AnnotateTheCheck() : ForecastRepair("Say that the helper checks the must-have date", Diagnostics.ForecastWithoutCheckingMustHaveDate)
{
    /// <inheritdoc />
    protected override void Mend(DocumentEditor document, SyntaxNode node, Diagnostic diagnostic)
    {
        if (Forecast.Of(node, diagnostic) is not { Before: { } deal } forecast)
            return;
        foreach (var helper in Helper.Asked(forecast, deal, document.SemanticModel))
            if (helper.Promise(forecast.MustHaveDate) is { } promise && Attributes.SpaceOf(promise, helper.Marked, document.SemanticModel) is { } space)
                Write(document, helper.Marked, promise, space);
    }

    private static void Write(DocumentEditor document, SyntaxNode marked, Promise promise, string space)
    {
        document.ReplaceNode(marked, (now, _) => now switch
        {
            ParameterSyntax parameter => Attributes.On(parameter, promise),
            MemberDeclarationSyntax member => Attributes.On(member, promise, marked),
            _ => now,
        });
        if (space.Length > 0)
            document.ReplaceNode(document.OriginalRoot, (now, _) => now is CompilationUnitSyntax file ? Usings.With(file, space, Layout.NewLine(marked)) : now);
    }
}
