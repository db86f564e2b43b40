using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Marks;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>The shapes of a compilation, looked for once for all analyzers of one run. An editor keeps a compilation while the annotations file changes, so they belong to both.</summary>
internal static class KnownShapes
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<AnalyzerOptions, Shapes>> s_known = new();

    public static Shapes Of(Compilation compilation, AnalyzerOptions options, CancellationToken stop) => s_known.GetOrCreateValue(compilation)
        .GetOrAdd(options, _ => new Shapes(MarkedSymbols.In(compilation, options.AdditionalFiles, stop)));
}
