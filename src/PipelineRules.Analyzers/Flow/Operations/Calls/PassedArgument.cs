using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations.Calls;

/// <summary>An argument with its value.</summary>
internal sealed record PassedArgument(IArgumentOperation Operation, AbstractValue Value)
{
    public IParameterSymbol? Parameter => Operation.Parameter;

    public bool IsWritten => Parameter?.RefKind is RefKind.Out or RefKind.Ref;
}
