using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Flow.Bodies;

/// <summary>What captures stand for that are written later: the target of <c>x = c ? a : b</c> and of <c>x ??= y</c>.</summary>
internal sealed class AssignedCaptures
{
    private readonly Dictionary<ControlFlowGraph, Dictionary<CaptureId, IOperation>> _captured = [];

    public IOperation? Find(ControlFlowGraph graph, CaptureId id)
    {
        if (!_captured.TryGetValue(graph, out var captured))
            _captured.Add(graph, captured = In(graph));
        return captured.TryGetValue(id, out var target) ? target : null;
    }

    private static Dictionary<CaptureId, IOperation> In(ControlFlowGraph graph)
    {
        var captured = new Dictionary<CaptureId, IOperation>();
        foreach (var capture in graph.Blocks.SelectMany(block => block.Operations).OfType<IFlowCaptureOperation>())
            captured[capture.Id] = capture.Value;
        return captured;
    }
}
