using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Authors;

/// <summary>What every analyzer for rule authors shares: where a compilation knows no rules, there is nothing to look at.</summary>
public abstract class RuleAnalyzer : PipelineAnalyzer
{
    /// <summary>An analyzer of some diagnostics about rules.</summary>
    protected RuleAnalyzer(params DiagnosticDescriptor[] diagnostics) : base(diagnostics)
    {
    }

    /// <inheritdoc />
    protected sealed override void Start(CompilationStartAnalysisContext compilation)
    {
        if (compilation.Compilation.GetTypeByMetadataName(KnownTypes.DealRule) is { } dealRule)
            Start(compilation, dealRule);
    }

    /// <summary>Registers the analyzer's actions for a compilation that knows rules.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="dealRule">What every rule derives from.</param>
    protected abstract void Start(CompilationStartAnalysisContext compilation, INamedTypeSymbol dealRule);
}
