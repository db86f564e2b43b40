using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PipelineRules.Analyzers.Flow.Sinks;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>The blocks of a graph in which something is forecast, or from which control may go through a finally in which something is.</summary>
internal sealed class TellingBlocks(ControlFlowGraph graph, SinkBook sinks)
{
    private readonly bool[] _withSinks = [.. graph.Blocks.Select(sinks.AreIn)];

    /// <summary>The finallies that need not be run.</summary>
    public Disposal Disposal { get; } = new(graph);

    public bool Include(BasicBlock block) => _withSinks[block.Ordinal] || Mishaps.Of(block) is { Count: > 0 } handlers && handlers.Any(IsFinally);

    /// <summary>Whether a region is a finally in which something is forecast.</summary>
    public bool IsFinally(ControlFlowRegion region) =>
        region.Kind == ControlFlowRegionKind.Finally && _withSinks.Skip(region.FirstBlockOrdinal).Take(region.LastBlockOrdinal - region.FirstBlockOrdinal + 1).Contains(true);
}
