using System.Collections.Immutable;
using System.Linq;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>Tells a value of this round of a loop from the one that the same operation brought about on an earlier round.</summary>
internal sealed class Renumbering(State state, Value again)
{
    /// <summary>Gives the value's earlier self a name of its own, if the state has one.</summary>
    public static void Make(State state, Value again)
    {
        if (state.Knows(again))
            state.Become(new Renumbering(state, again).Done());
    }

    private State Done()
    {
        var renumbered = new State(state.Table, state.Shapes);
        foreach (var held in state.Held)
            renumbered.Hold(held.Key.Holder is Value holder ? held.Key with { Holder = Now(holder) } : held.Key, Now(held.Value));
        // The value of one earlier round stands for those of all of them.
        foreach (var known in state.Known.GroupBy(known => Now(known.Key)))
            renumbered.Set(known.Key, known.Aggregate(Knowledge.Nothing, (all, one) => all | one.Value));
        foreach (var follows in state.Follows)
            renumbered.Keep(Now(follows.Key), follows.Value.Select(Now).ToImmutableArray());
        foreach (var leaked in state.Leaked)
            renumbered.Leak(Now(leaked));
        return renumbered;
    }

    private Fact Now(Fact fact) => fact with { Value = Now(fact.Value) };

    private Value Now(Value value) => value == again ? state.Table.Earlier(value)
        : value.Holder is { } holder && Now(holder) is var now && now != holder ? state.Table.Member(now, value.Member, value.Type)
        : value;
}
