using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>A deal, or a sequence of deals, that a sink has in its hands.</summary>
/// <param name="Role">How it has it.</param>
/// <param name="Parameter">The parameter by which it is passed; null otherwise.</param>
/// <param name="Type">Its type.</param>
/// <param name="Expression">The code that gives it; null where the sink makes it.</param>
internal sealed record SinkSubject(SinkRole Role, IParameterSymbol? Parameter, ITypeSymbol Type, SyntaxNode? Expression);
