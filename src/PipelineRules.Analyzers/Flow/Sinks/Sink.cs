using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>A piece of code that forecasts.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="ObservedAt">Where it is judged: itself, or the last assignment of the run that fills one deal.</param>
/// <param name="Subjects">The deals that it forecasts.</param>
/// <param name="CloseDates">The members by which it forecasts, where they turn out not to be null; empty where it forecasts in any
/// case.</param>
/// <param name="IsIndirect">Whether it calls a method that forecasts and does not ask for the date, which is reported there as
/// well.</param>
internal sealed record Sink(
    SyntaxNode At, SyntaxNode ObservedAt, ImmutableArray<SinkSubject> Subjects, ImmutableArray<string> CloseDates, bool IsIndirect = false)
{
    /// <summary>A sink that forecasts in any case.</summary>
    public static Sink Unconditional(SyntaxNode at, ImmutableArray<SinkSubject> subjects) =>
        new(at, at, subjects, ImmutableArray<string>.Empty);

    /// <summary>One sink of several that fill one deal, reported where the first of them begins.</summary>
    public static Sink Merge(IEnumerable<Sink> sinks)
    {
        var all = sinks.OrderBy(sink => sink.At.SpanStart).ToList();
        return all[0] with {
            CloseDates = all.Exists(sink => sink.CloseDates.IsEmpty) ? ImmutableArray<string>.Empty
                : all.SelectMany(sink => sink.CloseDates).Distinct().ToImmutableArray() };
    }
}
