using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>
/// The blocks of a graph in which something is forecast, or from which control may go through a finally in which something is.
/// </summary>
internal sealed class SinkBlocks(ControlFlowGraph graph, Body body)
{
    private readonly bool[] _withSinks =
        [.. graph.Blocks.Select(block => body.Sinks.AreIn(block) || body.Inline.Any && CallsInline(block))];

    // A function written in the body may forecast where it is called.
    private static bool CallsInline(BasicBlock block) =>
        block.Operations.Concat(block.BranchValue is { } value ? [value] : []).SelectMany(operation => operation.DescendantsAndSelf())
        .Any(part => part is IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke });

    /// <summary>The finallies that need not be run.</summary>
    public GeneratedFinallies Disposal { get; } = new(graph);

    public bool Include(BasicBlock block) =>
        _withSinks[block.Ordinal] || ExceptionEdges.HandlersOf(block) is { Count: > 0 } handlers && handlers.Any(IsFinally);

    /// <summary>Whether a region is a finally in which something is forecast.</summary>
    public bool IsFinally(ControlFlowRegion region) =>
        region.Kind == ControlFlowRegionKind.Finally
            && _withSinks.Skip(region.FirstBlockOrdinal).Take(region.LastBlockOrdinal - region.FirstBlockOrdinal + 1).Contains(true);
}
