using System;
using PipelineRules.Facts;

namespace PipelineRules.Testing;

/// <summary>One change of facts as a value: it can be made to a live pipeline and to a set of facts, as often as one likes.</summary>
public sealed class Change
{
    private readonly string _says;
    private readonly Func<LivePipeline, LiveChange> _live;
    private readonly Func<FactSet, FactSet> _facts;
    private readonly Func<FactSet, Change?> _undo;

    internal Change(string says, Func<LivePipeline, LiveChange> live, Func<FactSet, FactSet> facts, Func<FactSet, Change?> undo) =>
        (_says, _live, _facts, _undo) = (says, live, facts, undo);

    /// <summary>Makes the change to a live pipeline.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pipeline"/> is null.</exception>
    public LiveChange ApplyTo(LivePipeline pipeline) => _live(pipeline ?? throw new ArgumentNullException(nameof(pipeline)));

    /// <summary>The facts with the change made, found by nothing but lists: what a live pipeline is checked against. Those given stay as they are.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public FactSet ApplyTo(FactSet facts) => _facts(facts ?? throw new ArgumentNullException(nameof(facts)));

    /// <summary>The change that takes this one back; null when what it removes could only come back in another place.</summary>
    /// <param name="before">The facts from before this change.</param>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is null.</exception>
    public Change? Undoing(FactSet before) => _undo(before ?? throw new ArgumentNullException(nameof(before)));

    /// <summary>What it does, in words.</summary>
    public override string ToString() => _says;
}
