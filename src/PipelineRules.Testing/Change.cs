using System;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Testing;

/// <summary>
/// One step of facts that change, a change of a fact or of the day. It can be made to a live pipeline, and to a set of facts by nothing but
/// lists.
/// </summary>
public sealed class Change
{
    private readonly Func<FactSet, FactSet> _facts;
    private readonly Func<FactSet, Change?> _undo;

    internal Change(FactChange fact, Func<FactSet, FactSet> facts, Func<FactSet, Change?> undo) =>
        (Fact, _facts, _undo) = (fact, facts, undo);

    internal Change(LocalDate day) => (Day, _facts, _undo) = (day, facts => facts.AsSeenOn(day), before => new Change(before.AsOf));

    /// <summary>The change of a fact; null when the day moves.</summary>
    public FactChange? Fact { get; }

    /// <summary>The day that is moved to; null when a fact changes.</summary>
    public LocalDate? Day { get; }

    /// <summary>Makes the change to a live pipeline.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pipeline"/> is null.</exception>
    public LiveChange ApplyTo(LivePipeline pipeline)
    {
        var live = pipeline ?? throw new ArgumentNullException(nameof(pipeline));
        return Fact is null ? live.MoveTo(Day ?? live.AsOfDay) : live.Apply(Fact);
    }

    /// <summary>
    /// The facts with the change made, found by nothing but lists: what a live pipeline is checked against. Those given stay as they are.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public FactSet ApplyTo(FactSet facts) => _facts(facts ?? throw new ArgumentNullException(nameof(facts)));

    /// <summary>
    /// The change that takes this one back; null when none can: what it removes could only come back in another place, or its table was
    /// absent before.
    /// </summary>
    /// <param name="before">The facts from before this change.</param>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is null.</exception>
    public Change? Undoing(FactSet before) => _undo(before ?? throw new ArgumentNullException(nameof(before)));

    /// <summary>What it does, in words.</summary>
    public override string ToString() => Fact?.ToString() ?? FormattableString.Invariant($"move to {Day:uuuu-MM-dd}");
}
