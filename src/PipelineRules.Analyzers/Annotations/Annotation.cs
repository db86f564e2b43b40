using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace PipelineRules.Analyzers.Annotations;

/// <summary>A mark, and for a forecast category the constants that count, none meaning any.</summary>
internal sealed record Annotation(AnnotationKind Mark, ImmutableArray<object> Counted)
{
    public static readonly Annotation None = new(AnnotationKind.None, ImmutableArray<object>.Empty);

    public static Annotation Create(AnnotationKind annotationKind) => new(annotationKind, ImmutableArray<object>.Empty);

    /// <summary>What two annotations say together.</summary>
    public Annotation And(Annotation other) =>
        other.Mark == AnnotationKind.None ? this
            : Mark == AnnotationKind.None ? other : new(Mark | other.Mark, Counted.AddRange(other.Counted));

    public bool Has(AnnotationKind annotationKind) => (Mark & annotationKind) != 0;

    /// <summary>Whether a constant forecasts when it is given to a forecast category.</summary>
    public bool Counts(object? constant) =>
        constant is not null && (Counted.IsEmpty || Counted.Any(counted => Word(counted) == Word(constant)));

    private static string? Word(object constant) => Convert.ToString(constant, CultureInfo.InvariantCulture);
}
