using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PipelineRules.Analyzers;
using PipelineRules.Analyzers.Integrators;

namespace PipelineRules.CodeFixes;

/// <summary>Forecasts a deal on the last day on which the customer can sign, instead of a day of the seller's calendar.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LatestSignatureDateCodeFix()
    : RuleCodeFix(Diagnostics.ForecastOnSellersCalendar, "Forecast on the latest signature date")
{
    /// <inheritdoc />
    protected override bool IsCertain(Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(PIPERULE1005ForecastOnSellersCalendar.Instead);

    /// <inheritdoc />
    protected override void Apply(DocumentEditor document, SyntaxNode node, Diagnostic diagnostic)
    {
        if (node is ExpressionSyntax day && diagnostic.Properties[PIPERULE1005ForecastOnSellersCalendar.Instead] is { } instead)
            document.ReplaceNode(day, SyntaxFactory.ParseExpression(instead).WithTriviaFrom(day));
    }
}
