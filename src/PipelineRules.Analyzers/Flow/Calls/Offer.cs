using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Calls;

/// <summary>What an operation has in its hands: the object it works on, the value it puts there, and the arguments it passes.</summary>
internal sealed record Offer(Value? Receiver, Value? Given, IEnumerable<(IParameterSymbol? Parameter, Value Value)>? Arguments = null);
