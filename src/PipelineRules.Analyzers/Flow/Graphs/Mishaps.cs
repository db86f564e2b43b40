using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>Where control goes when an operation throws.</summary>
internal static class Mishaps
{
    /// <summary>The regions that take over, innermost first: the catches of each try around a block, and its finally.</summary>
    public static IReadOnlyList<ControlFlowRegion> Of(BasicBlock block)
    {
        var handlers = new List<ControlFlowRegion>();
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } whole })
                handlers.AddRange(whole.NestedRegions.Where(other => other.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler or ControlFlowRegionKind.Finally));
        return handlers;
    }

    /// <summary>Those of them that stand in a region. Nothing is learned from the finally that is passed last: it is of interest only for what is forecast in it.</summary>
    public static IReadOnlyList<ControlFlowRegion> Within(ControlFlowRegion region, BasicBlock block, bool withLast)
    {
        var handlers = Of(block).Where(handler => handler.FirstBlockOrdinal >= region.FirstBlockOrdinal && handler.LastBlockOrdinal <= region.LastBlockOrdinal).ToList();
        while (!withLast && handlers.Count > 0 && handlers[handlers.Count - 1].Kind == ControlFlowRegionKind.Finally)
            handlers.RemoveAt(handlers.Count - 1);
        return handlers;
    }
}
