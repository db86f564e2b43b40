using Microsoft.CodeAnalysis.FlowAnalysis;
using PipelineRules.Analyzers.Flow.States;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>The locals and captures of a region, which end with it.</summary>
internal static class RegionScope
{
    public static void Leave(ControlFlowRegion region, State state)
    {
        foreach (var local in region.Locals)
            state.Drop(local);
        foreach (var capture in region.CaptureIds)
            state.Drop(capture);
    }
}
