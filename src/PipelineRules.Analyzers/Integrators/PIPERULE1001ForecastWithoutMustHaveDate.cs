using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PipelineRules.Analyzers.Flow;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Marks;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Finds deals that are forecast without the customer's must-have date: missing on every path (1001), on some path (1002), or never checked (1003).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE1001ForecastWithoutMustHaveDate() : PipelineAnalyzer(
    Diagnostics.ForecastWithoutMustHaveDate, Diagnostics.ForecastSometimesWithoutMustHaveDate, Diagnostics.ForecastWithoutCheckingMustHaveDate)
{
    private static readonly OperationKind[] s_sinks =
        [OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.CoalesceAssignment, OperationKind.ObjectCreation, OperationKind.Invocation];

    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation)
    {
        var marks = MarkedSymbols.In(compilation.Compilation, compilation.Options.AdditionalFiles, compilation.CancellationToken);
        if (!marks.Any)
            return;
        var shapes = new Shapes(marks);
        var report = new ForecastReport(shapes, Strictness.Of(compilation.Options));
        var factSet = compilation.Compilation.GetTypeByMetadataName(KnownTypes.FactSet);
        compilation.RegisterOperationBlockStartAction(block => Look(block, shapes, report, factSet));
    }

    // The graph is built only for a body in which something forecasts.
    private static void Look(OperationBlockStartAnalysisContext block, Shapes shapes, ForecastReport report, INamedTypeSymbol? factSet)
    {
        var finder = new SinkFinder(shapes, shapes.Summaries(block.Compilation));
        var sinks = new ConcurrentStack<Sink>();
        block.RegisterOperationAction(
            operation =>
            {
                if (finder.Of(operation.Operation) is { } sink)
                    sinks.Push(sink);
            },
            s_sinks);
        block.RegisterOperationBlockEndAction(end => Follow(end, shapes, report, factSet, sinks));
    }

    private static void Follow(OperationBlockAnalysisContext block, Shapes shapes, ForecastReport report, INamedTypeSymbol? factSet, ConcurrentStack<Sink> sinks)
    {
        if (sinks.IsEmpty)
            return;
        var graphs = block.OperationBlocks.Select(block.GetControlFlowGraph).GroupBy(graph => graph.OriginalOperation).Select(same => same.First()).ToImmutableArray();
        var checkedByRules = new RuleCheckedDeals(factSet, graphs);
        foreach (var finding in new ForecastFlow(block.Compilation, shapes).Follow(graphs, sinks, block.OwningSymbol))
            if (report.Of(finding, ModelOf(finding, graphs)) is { } diagnostic && !checkedByRules.Include(finding))
                block.ReportDiagnostic(diagnostic);
    }

    // The one that has bound this code already.
    private static SemanticModel ModelOf(Finding finding, ImmutableArray<ControlFlowGraph> graphs) =>
        graphs.Select(graph => graph.OriginalOperation.SemanticModel).OfType<SemanticModel>().First(model => model.SyntaxTree == finding.Sink.At.SyntaxTree);
}
