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
}
