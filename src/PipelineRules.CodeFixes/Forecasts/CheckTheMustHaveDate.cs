using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PipelineRules.Analyzers;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>Forecasts a deal only where its must-have date is there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CheckTheMustHaveDate() : ForecastRepair(
    "Check the must-have date first", Diagnostics.ForecastSometimesWithoutMustHaveDate, Diagnostics.ForecastWithoutCheckingMustHaveDate)
{
    /// <inheritdoc />
    protected override void Mend(DocumentEditor document, SyntaxNode node, Diagnostic diagnostic)
    {
        if (Forecast.Of(node, diagnostic) is not { Before: { } deal } forecast)
            return;
        var guard = new Guard(deal, [forecast.MustHaveDate, .. forecast.Priorities], forecast.At);
        if (forecast.Deal is WithExpressionSyntax copy)
            new GuardedCopy(guard, copy).WriteTo(document);
        else
            new GuardedCode(guard, forecast).WriteTo(document);
    }
}
