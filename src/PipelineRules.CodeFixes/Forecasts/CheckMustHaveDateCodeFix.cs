using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PipelineRules.Analyzers;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>Forecasts a deal only where its must-have date is there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CheckMustHaveDateCodeFix() : ForecastCodeFix(
    "Check the must-have date first", Diagnostics.ForecastSometimesWithoutMustHaveDate, Diagnostics.ForecastWithoutCheckingMustHaveDate)
{
    /// <inheritdoc />
    protected override void Apply(DocumentEditor document, SyntaxNode node, Diagnostic diagnostic)
    {
        if (MarkedForecast.Find(node, diagnostic) is not { Before: { } deal } markedForecast)
            return;
        var guard = new Guard(deal, [markedForecast.MustHaveDate, .. markedForecast.Priorities], markedForecast.At);
        if (markedForecast.Deal is WithExpressionSyntax copy)
            new GuardedCopy(guard, copy).WriteTo(document);
        else
            new GuardedCode(guard, markedForecast).WriteTo(document);
    }
}
