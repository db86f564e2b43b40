using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>What analyzers of marked members share: where nothing can be marked, there is nothing to look at.</summary>
public abstract class AnnotationAnalyzer : PipelineAnalyzer
{
    /// <summary>An analyzer of some diagnostics about marked members.</summary>
    private protected AnnotationAnalyzer(params DiagnosticDescriptor[] diagnostics) : base(diagnostics)
    {
    }

    /// <inheritdoc />
    protected sealed override void Start(CompilationStartAnalysisContext compilation)
    {
        if (DealShapeCache.Get(compilation.Compilation, compilation.Options, compilation.CancellationToken)
            is { Marks.Any: true } dealShapes)
            Start(compilation, dealShapes);
    }

    /// <summary>Registers the analyzer's actions for a compilation in which something may be marked.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext compilation, DealShapes dealShapes);
}
