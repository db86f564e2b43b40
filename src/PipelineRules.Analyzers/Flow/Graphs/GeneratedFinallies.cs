using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>
/// The finallies of a graph that nobody wrote: of <c>foreach</c>, <c>using</c> and <c>lock</c>. They dispose, or leave a lock, and change
/// no deal, so they need not be run.
/// </summary>
internal sealed class GeneratedFinallies(ControlFlowGraph graph)
{
    private readonly Dictionary<ControlFlowRegion, bool> _known = [];

    public bool Is(ControlFlowRegion region)
    {
        if (!_known.TryGetValue(region, out var known))
            _known.Add(region, known = region.Kind == ControlFlowRegionKind.Finally && Look(region));
        return known;
    }

    private bool Look(ControlFlowRegion region)
    {
        for (var block = region.FirstBlockOrdinal; block <= region.LastBlockOrdinal; block++)
            if (graph.Blocks[block].BranchValue is { IsImplicit: false } || !graph.Blocks[block].Operations.All(IsRoutine))
                return false;
        return true;
    }

    private static bool IsRoutine(IOperation operation) =>
        operation.DescendantsAndSelf()
            .All(part => part.IsImplicit && (part is not IInvocationOperation call || FrameworkNamespaces.Include(call.TargetMethod)));
}
