using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PipelineRules.Analyzers;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>
/// Throws before a deal is forecast whose must-have date is missing: the second choice beside a check, for code whose callers must learn of
/// it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ThrowWithoutTheMustHaveDate() : ForecastCodeFix(
    "Throw where the must-have date is missing", Diagnostics.ForecastSometimesWithoutMustHaveDate,
    Diagnostics.ForecastWithoutCheckingMustHaveDate)
{
    private const string Thrown = "throw new System.InvalidOperationException(\"The customer's must-have date is not known.\");";

    /// <inheritdoc />
    protected override void Apply(DocumentEditor document, SyntaxNode node, Diagnostic diagnostic)
    {
        if (MarkedForecast.Find(node, diagnostic) is { Before: { } deal } markedForecast
            && markedForecast.At.FirstAncestorOrSelf<StatementSyntax>() is { Parent: BlockSyntax or SwitchSectionSyntax } statement
            && !(markedForecast.At.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { } lambda && statement.Contains(lambda)))
            EarlyExit.Before(
                statement,
                new Guard(deal, [markedForecast.MustHaveDate, .. markedForecast.Priorities], markedForecast.At).Unless(statement, Thrown),
                document);
    }
}
