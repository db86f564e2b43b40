using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>Where control goes when an operation throws.</summary>
internal static class ExceptionEdges
{
    /// <summary>The regions that take over, innermost first: the catches of each try around a block, and its finally.</summary>
    public static IReadOnlyList<ControlFlowRegion> HandlersOf(BasicBlock block)
    {
        List<ControlFlowRegion>? handlers = null;
        // The root of a lambda's graph stands in a region of the graph around it, whose blocks are others.
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } whole })
                (handlers ??= []).AddRange(
                    whole.NestedRegions
                        .Where(
                            other =>
                                other.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler
                                    or ControlFlowRegionKind.Finally));
        return handlers ?? [];
    }

    /// <summary>
    /// Those of them that stand in a region. Nothing further out learns from the finally that is passed last, so it counts only where it is
    /// telling itself, or stands in a finally.
    /// </summary>
    public static IReadOnlyList<ControlFlowRegion> Within(
        GeneratedFinallies generatedFinallies, ControlFlowRegion region, BasicBlock block, Func<ControlFlowRegion, bool> isTelling)
    {
        if (HandlersOf(block) is not { Count: > 0 } all)
            return [];
        var handlers =
            all.Where(
                handler =>
                    handler.FirstBlockOrdinal >= region.FirstBlockOrdinal && handler.LastBlockOrdinal <= region.LastBlockOrdinal
                        && !generatedFinallies.Is(handler)).ToList();
        while (region.Kind != ControlFlowRegionKind.Finally && handlers.Count > 0
            && handlers[handlers.Count - 1] is { Kind: ControlFlowRegionKind.Finally } last && !isTelling(last))
            handlers.RemoveAt(handlers.Count - 1);
        return handlers;
    }
}
