using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Annotations;

/// <summary>What a line of the annotations file names, or why it names nothing.</summary>
internal sealed record ResolvedLine(IReadOnlyList<ISymbol> Symbols, Annotation Annotation, LateBoundName? LateBound, string? Fault)
{
    public static ResolvedLine Names(IReadOnlyList<ISymbol> symbols, Annotation annotation) => new(symbols, annotation, null, null);

    public static ResolvedLine Names(LateBoundName name) => new([], Annotation.None, name, null);

    /// <summary>A line that counts, and of which the user is warned.</summary>
    public static ResolvedLine Warning(LateBoundName name, string why) => new([], Annotation.None, name, why);

    public static ResolvedLine Nothing(string why) => new([], Annotation.None, null, why);
}
