using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Bodies;
using PipelineRules.Analyzers.Flow.Slices;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>What is found out about the code of a body before it is run.</summary>
internal sealed record BodyFacts(
    SharedSymbols Shared, MentionedMembers Mentioned, PartialUpdates Shells, RepeatedConditions Repeated, InlineFunctions Inline)
{
    public static BodyFacts Of(IReadOnlyList<IOperation> operations, DealShapes dealShapes)
    {
        var uses = new LocalUses(operations);
        var inline = new InlineFunctions(operations, uses);
        return new(new(operations, inline), new(operations), new(uses, dealShapes), new(operations), inline);
    }
}
