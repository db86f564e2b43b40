using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>
/// Keeps the compiler from warning of a must-have date that may be null (CS8629, CS8602) behind a check that says that it is there.
/// </summary>
/// <remarks>
/// Of a deal whose date a linked priority may carry, a check says nothing of the deal's own date, so the compiler warns on.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CheckedDateSuppressor : DiagnosticSuppressor
{
    private const string Why = "A check that is marked with [HasMustHaveDateWhen] or [EnsuresMustHaveDate] says that the date is there";

    private static readonly SuppressionDescriptor s_value = new("PIPERULES8629", "CS8629", Why);

    private static readonly SuppressionDescriptor s_reference = new("PIPERULES8602", "CS8602", Why);

    /// <inheritdoc />
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(s_value, s_reference);

    /// <inheritdoc />
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (DealShapeCache.Get(context.Compilation, context.Options, context.CancellationToken) is not { Marks.Any: true } dealShapes)
            return;
        foreach (var diagnostic in context.ReportedDiagnostics)
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
                    is ExpressionSyntax date
                && new CheckedDate(context.GetSemanticModel(tree), dealShapes, context.CancellationToken).Knows(date))
                context.ReportSuppression(Suppression.Create(diagnostic.Id == "CS8629" ? s_value : s_reference, diagnostic));
    }
}
