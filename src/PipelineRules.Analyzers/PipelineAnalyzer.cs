using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers;

/// <summary>
/// What every analyzer of ours shares: it runs concurrently, never looks at generated code, and registers nothing where its subject is not
/// in the compilation.
/// </summary>
public abstract class PipelineAnalyzer : DiagnosticAnalyzer
{
    private readonly ImmutableArray<DiagnosticDescriptor> _diagnostics;

    /// <summary>An analyzer of some diagnostics.</summary>
    protected PipelineAnalyzer(params DiagnosticDescriptor[] diagnostics) => _diagnostics = ImmutableArray.Create(diagnostics);

    /// <inheritdoc />
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => _diagnostics;

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Registers the analyzer's actions for one compilation, or none where there is nothing to look at.</summary>
    protected abstract void Start(CompilationStartAnalysisContext compilation);
}
