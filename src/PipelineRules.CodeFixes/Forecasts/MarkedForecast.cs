using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PipelineRules.Analyzers.Integrators;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>A forecast that a diagnostic marks.</summary>
/// <param name="At">The code that forecasts.</param>
/// <param name="Deal">The deal: the code that names it, or that makes it.</param>
/// <param name="MustHaveDate">The member that carries its date.</param>
/// <param name="Priorities">The members that link a priority.</param>
internal sealed record MarkedForecast(SyntaxNode At, ExpressionSyntax Deal, string MustHaveDate, IReadOnlyList<string> Priorities)
{
    /// <summary>
    /// The marked forecast; null where many deals are forecast, where more than one member may carry the date or it is a logical name, and
    /// where a deal forecasts itself.
    /// </summary>
    public static MarkedForecast? Find(SyntaxNode node, Diagnostic diagnostic)
    {
        var at = Outermost(node);
        return Names(diagnostic, DiagnosticProperties.MustHaveDates) is [var date] && date[0] != '['
            && (Named(at, diagnostic) ?? Made(at)) is { } deal
            ? new(at, deal, date, Names(diagnostic, DiagnosticProperties.Priorities))
            : null;
    }

    /// <summary>The code that names a deal which was there before the forecast; null where it is made here.</summary>
    public ExpressionSyntax? Before =>
        Deal is WithExpressionSyntax copy ? RepeatableExpressions.Find(copy.Expression) : RepeatableExpressions.Find(Deal);

    private static ExpressionSyntax? Named(SyntaxNode at, Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(DiagnosticProperties.Deal)
        && diagnostic.AdditionalLocations is [var place, ..]
        ? Outermost(at.SyntaxTree.GetRoot().FindNode(place.SourceSpan, getInnermostNodeForTie: true)) is var code
            && code is ArgumentSyntax passed ? passed.Expression : code as ExpressionSyntax
        : null;

    private static ExpressionSyntax? Made(SyntaxNode at) =>
        at.Parent is ExpressionStatementSyntax ? null
            : at.Ancestors().OfType<ExpressionSyntax>()
                .FirstOrDefault(node => node is BaseObjectCreationExpressionSyntax or WithExpressionSyntax);

    private static SyntaxNode Outermost(SyntaxNode node) =>
        node.Parent is { } around && around.Span == node.Span ? Outermost(around) : node;

    private static string[] Names(Diagnostic diagnostic, string property) =>
        diagnostic.Properties.TryGetValue(property, out var names) && names is not null
            ? names.Split([' '], StringSplitOptions.RemoveEmptyEntries)
            : [];
}
