using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Calls;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>A finally that nobody wrote: of <c>foreach</c>, <c>using</c> and <c>lock</c>. It disposes, or leaves a lock, and changes no deal, so it need not be run.</summary>
internal static class Disposal
{
    public static bool Is(ControlFlowGraph graph, ControlFlowRegion region)
    {
        for (var block = region.FirstBlockOrdinal; block <= region.LastBlockOrdinal; block++)
            if (graph.Blocks[block].BranchValue is { IsImplicit: false } || !graph.Blocks[block].Operations.All(IsRoutine))
                return false;
        return true;
    }

    private static bool IsRoutine(IOperation operation) =>
        operation.DescendantsAndSelf().All(part => part.IsImplicit && (part is not IInvocationOperation call || FrameworkSpaces.Include(call.TargetMethod)));
}
