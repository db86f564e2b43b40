using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.Summaries;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>
/// Finds deals that are forecast without the customer's must-have date: missing on every path (1001), on some path (1002), or never checked
/// (1003).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE1001ForecastWithoutMustHaveDate() : PipelineAnalyzer(
    Diagnostics.ForecastWithoutMustHaveDate, Diagnostics.ForecastSometimesWithoutMustHaveDate,
    Diagnostics.ForecastWithoutCheckingMustHaveDate)
{
    private static readonly OperationKind[] s_sinks =
        [OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.CoalesceAssignment, OperationKind.ObjectCreation,
            OperationKind.Invocation];

    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation)
    {
        var marks = AnnotatedSymbols.Create(compilation.Compilation, compilation.Options.AdditionalFiles, compilation.CancellationToken);
        if (!marks.Any)
            return;
        var dealShapes = new DealShapes(marks);
        var report = new ForecastReport(dealShapes, StrictMode.IsOn(compilation.Options));
        var factSet = compilation.Compilation.GetTypeByMetadataName(KnownTypes.FactSet);
        compilation.RegisterOperationBlockStartAction(block => Look(block, dealShapes, report, factSet));
    }

    // The graph is built only for a body in which something forecasts.
    private static void Look(
        OperationBlockStartAnalysisContext block, DealShapes dealShapes, ForecastReport report, INamedTypeSymbol? factSet)
    {
        var finder = new SinkFinder(dealShapes, MethodSummaries.For(block.Compilation, dealShapes));
        var sinks = new ConcurrentStack<Sink>();
        block.RegisterOperationAction(
            operation =>
            {
                if (finder.Find(operation.Operation) is { } sink)
                    sinks.Push(sink);
            },
            s_sinks);
        block.RegisterOperationBlockEndAction(end => Follow(end, dealShapes, report, factSet, sinks));
    }

    private static void Follow(
        OperationBlockAnalysisContext block, DealShapes dealShapes, ForecastReport report, INamedTypeSymbol? factSet,
        ConcurrentStack<Sink> sinks)
    {
        if (sinks.IsEmpty)
            return;
        var graphs =
            block.OperationBlocks.Select(block.GetControlFlowGraph).GroupBy(graph => graph.OriginalOperation).Select(same => same.First())
                .ToImmutableArray();
        var checkedByRules = new RuleCheckedDeals(factSet, graphs);
        foreach (var sinkResult in new ForecastFlow(block.Compilation, dealShapes).Follow(graphs, sinks, block.OwningSymbol))
            if (report.Describe(sinkResult, ModelOf(sinkResult, graphs)) is { } diagnostic && !checkedByRules.Include(sinkResult))
                block.ReportDiagnostic(diagnostic);
    }

    // The one that has bound this code already.
    private static SemanticModel ModelOf(SinkResult sinkResult, ImmutableArray<ControlFlowGraph> graphs) =>
        graphs.Select(graph => graph.OriginalOperation.SemanticModel).OfType<SemanticModel>()
            .First(model => model.SyntaxTree == sinkResult.Sink.At.SyntaxTree);
}
