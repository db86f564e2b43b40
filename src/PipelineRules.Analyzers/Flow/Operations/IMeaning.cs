using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>The meaning of some kinds of operation.</summary>
internal interface IMeaning
{
    /// <summary>What the operation gives; null when it is of another kind.</summary>
    Value? Of(IOperation operation, State state);
}
