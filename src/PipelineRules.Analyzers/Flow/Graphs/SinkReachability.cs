using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>From which blocks of a graph control may get to something that is forecast. The others need not be run.</summary>
/// <remarks>
/// A finally in which something is forecast learns what is known at every step that may throw into it, and so also where control leaves
/// through it.
/// </remarks>
internal sealed class SinkReachability
{
    private readonly SinkBlocks _telling;
    private readonly bool[] _ahead;

    public SinkReachability(ControlFlowGraph graph, SinkBlocks telling)
    {
        (_telling, _ahead) = (telling, new bool[graph.Blocks.Length]);
        while (graph.Blocks.Reverse().Aggregate(false, (changed, block) => Mark(block) || changed))
            continue;
    }

    public bool CanReach(ControlFlowBranch? branch) => branch?.Destination is { } next && _ahead[next.Ordinal];

    private bool Mark(BasicBlock block) => !_ahead[block.Ordinal] && (_ahead[block.Ordinal] = IsAhead(block));

    private bool IsAhead(BasicBlock block) =>
        _telling.Include(block) || CanReach(block.FallThroughSuccessor) || CanReach(block.ConditionalSuccessor)
            || ExceptionEdges.HandlersOf(block).Any(handler => _ahead[handler.FirstBlockOrdinal]);
}
