using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Marks;

/// <summary>A marked logical name; with a type it holds for that type and its heirs alone.</summary>
internal sealed record LateBoundName(string Name, Annotation Annotation, INamedTypeSymbol? Type);
