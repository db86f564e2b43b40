using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace PipelineRules.Analyzers.Marks;

/// <summary>A mark, and for a forecast category the constants that count, none meaning any.</summary>
internal sealed record Annotation(Mark Mark, ImmutableArray<object> Counted)
{
    public static readonly Annotation None = new(Mark.None, ImmutableArray<object>.Empty);

    public static Annotation Of(Mark mark) => new(mark, ImmutableArray<object>.Empty);

    /// <summary>What two annotations say together.</summary>
    public Annotation And(Annotation other) =>
        other.Mark == Mark.None ? this : Mark == Mark.None ? other : new(Mark | other.Mark, Counted.AddRange(other.Counted));

    public bool Has(Mark mark) => (Mark & mark) != 0;

    /// <summary>Whether a constant forecasts when it is given to a forecast category.</summary>
    public bool Counts(object? constant) => constant is not null && (Counted.IsEmpty || Counted.Any(counted => Word(counted) == Word(constant)));

    private static string? Word(object constant) => Convert.ToString(constant, CultureInfo.InvariantCulture);
}
