using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>What an operation has in its hands: the object it works on, the value it puts there, and the arguments it passes.</summary>
internal sealed record SinkOperands(
    AbstractValue? Receiver, AbstractValue? Given, IEnumerable<(IParameterSymbol? Parameter, AbstractValue Value)>? Arguments = null);
