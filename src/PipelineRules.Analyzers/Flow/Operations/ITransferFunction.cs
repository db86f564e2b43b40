using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>The meaning of some kinds of operation.</summary>
internal interface ITransferFunction
{
    /// <summary>What the operation gives; null when it is of another kind.</summary>
    AbstractValue? Apply(IOperation operation, State state);
}
