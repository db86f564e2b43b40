using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Calls;

/// <summary>An argument with its value.</summary>
internal sealed record Passed(IArgumentOperation Operation, Value Value)
{
    public IParameterSymbol? Parameter => Operation.Parameter;

    public bool IsWritten => Parameter?.RefKind is RefKind.Out or RefKind.Ref;
}
