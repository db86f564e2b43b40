using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers;
using PipelineRules.Analyzers.Integrators;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>How documents fare.</summary>
/// <param name="OfCompiler">How many errors and warnings the compiler has in them.</param>
/// <param name="Missing">How many forecasts lack the must-have date on every or on some path.</param>
/// <param name="All">These, and the forecasts of which nobody has checked it.</param>
internal sealed record FixOutcome(int OfCompiler, int Missing, int All)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
        ImmutableArray.Create<DiagnosticAnalyzer>(new PIPERULE1001ForecastWithoutMustHaveDate());

    public static bool IsMissing(Diagnostic found) => found.Id != Diagnostics.ForecastWithoutCheckingMustHaveDate.Id;

    public static async Task<FixOutcome> OfAsync(Solution solution, IEnumerable<DocumentId> documents, CancellationToken stop)
    {
        var all = new FixOutcome(0, 0, 0);
        foreach (var document in documents.Select(solution.GetDocument).OfType<Document>())
            all = all.And(await OfAsync(document, stop).ConfigureAwait(false));
        return all;
    }

    private FixOutcome And(FixOutcome other) => new(OfCompiler + other.OfCompiler, Missing + other.Missing, All + other.All);

    private static async Task<FixOutcome> OfAsync(Document document, CancellationToken stop)
    {
        if (await document.GetSemanticModelAsync(stop).ConfigureAwait(false) is not { } model)
            return new(0, 0, 0);
        var analyzed = model.Compilation.WithAnalyzers(s_analyzers, document.Project.AnalyzerOptions);
        var found = await analyzed.GetAnalyzerSemanticDiagnosticsAsync(model, null, stop).ConfigureAwait(false);
        return new(
            model.GetDiagnostics(null, stop).Count(said => said.Severity >= DiagnosticSeverity.Warning), found.Count(IsMissing),
            found.Length);
    }
}
