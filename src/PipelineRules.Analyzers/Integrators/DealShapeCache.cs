using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>
/// The shapes of a compilation, looked for once for all analyzers of one run. An editor keeps a compilation while the annotations file
/// changes, so they belong to both.
/// </summary>
internal static class DealShapeCache
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<AnalyzerOptions, DealShapes>> s_known = new();

    public static DealShapes Get(Compilation compilation, AnalyzerOptions options, CancellationToken stop) =>
        s_known.GetOrCreateValue(compilation)
        .GetOrAdd(options, _ => new DealShapes(AnnotatedSymbols.Create(compilation, options.AdditionalFiles, stop)));
}
