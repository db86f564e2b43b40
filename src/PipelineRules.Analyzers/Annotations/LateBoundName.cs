using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Annotations;

/// <summary>A marked logical name; with a type it holds for that type and its heirs alone.</summary>
internal sealed record LateBoundName(string Name, Annotation Annotation, INamedTypeSymbol? Type);
