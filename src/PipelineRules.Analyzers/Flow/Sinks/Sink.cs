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
    /// <summary>The names of what forecasts: of the members that are set, or of the method or member that the deal is given to.</summary>
    public ImmutableArray<string> Causes { get; private init; } = ImmutableArray<string>.Empty;

    /// <summary>Whether members are set by which the deal forecasts, and it is not given to others.</summary>
    public bool IsBySetting { get; private init; }

    /// <summary>The code of each that fills the deal, where several do.</summary>
    public ImmutableArray<SyntaxNode> Parts { get; private init; } = ImmutableArray.Create(At);

    /// <summary>A sink that forecasts in any case.</summary>
    public static Sink Unconditional(SyntaxNode at, ImmutableArray<SinkSubject> subjects, ISymbol cause) =>
        new(at, at, subjects, ImmutableArray<string>.Empty) { Causes = ImmutableArray.Create(cause.Name) };

    /// <summary>The same, forecasting by a member that is set.</summary>
    public Sink Setting(string? member) =>
        member is null ? this : this with { Causes = ImmutableArray.Create(member.Trim('[', ']')), IsBySetting = true };

    /// <summary>One sink of several that fill one deal, reported where the first of them begins.</summary>
    public static Sink Merge(IEnumerable<Sink> sinks)
    {
        var all = sinks.OrderBy(sink => sink.At.SpanStart).ToList();
        return all[0] with {
            Causes = all.SelectMany(sink => sink.Causes).Distinct().ToImmutableArray(),
            Parts = all.SelectMany(sink => sink.Parts).ToImmutableArray(),
            CloseDates = all.Exists(sink => sink.CloseDates.IsEmpty) ? ImmutableArray<string>.Empty
                : all.SelectMany(sink => sink.CloseDates).Distinct().ToImmutableArray() };
    }
}
