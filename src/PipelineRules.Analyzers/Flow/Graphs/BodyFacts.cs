using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>What is found out about the code of a body before it is run.</summary>
internal sealed record BodyFacts(SharedSymbols Shared, MentionedMembers Mentioned, UpdateShells Shells, RepeatedConditions Repeated, InlineFunctions Inline)
{
    public static BodyFacts Of(IReadOnlyList<IOperation> operations, Shapes shapes)
    {
        var inline = new InlineFunctions(operations);
        return new(new(operations, inline), new(operations), new(operations, shapes), new(operations), inline);
    }
}
