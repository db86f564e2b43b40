using System.Collections.Generic;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PipelineRules.Analyzers.Flow.States;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>
/// The finallies of a graph: each exit through one runs it with what is known at that exit, and again only when that has changed.
/// </summary>
internal sealed class FinallyAnalysis(Body body, GeneratedFinallies generatedFinallies, FixpointSolver around)
{
    private readonly Dictionary<(ControlFlowRegion, ControlFlowBranch), (State Entry, State? Left)> _left = [];

    /// <summary>What is known at the end of a branch; null where a finally never ends.</summary>
    public State? Through(ControlFlowBranch branch, State state)
    {
        State? after = state;
        foreach (var region in branch.FinallyRegions)
            if (after is not null && !generatedFinallies.Is(region))
                after = Through(region, branch, after);
        return after;
    }

    /// <summary>
    /// What is known when what a block has thrown leaves a finally: at its end, or because the finally throws itself. Null where it does
    /// neither.
    /// </summary>
    public State? Thrown(ControlFlowRegion region, BasicBlock block, State state)
    {
        var (ends, thrown) = around.SolveRegion(region, state.Copy());
        return Join.MergeReachable(body.JoinPoint(region, $"mishap {block.Ordinal}"), [.. ends, .. thrown]);
    }

    private State? Through(ControlFlowRegion region, ControlFlowBranch exit, State state)
    {
        if (!body.Sinks.IsRecording && _left.TryGetValue((region, exit), out var before) && before.Entry.SameAs(state))
            return before.Left?.Copy();
        var left = Join.MergeReachable(body.JoinPoint(region), around.SolveRegion(region, state.Copy()).Ends);
        _left[(region, exit)] = (state, left?.Copy());
        return left;
    }
}
