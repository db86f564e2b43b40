using System.Collections.Immutable;
using System.Linq;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>Tells a value of this round of a loop from the one that the same operation brought about on an earlier round.</summary>
internal sealed class Renumbering(State state, AbstractValue again)
{
    /// <summary>Gives the value's earlier self a name of its own, if the state has one.</summary>
    public static void Renumber(State state, AbstractValue again)
    {
        if (state.Knows(again))
            state.CopyFrom(new Renumbering(state, again).Done());
    }

    private State Done()
    {
        var renumbered = new State(state.Values, state.Shapes);
        foreach (var held in state.Held)
            renumbered.Hold(held.Key.Holder is AbstractValue holder ? held.Key with { Holder = Now(holder) } : held.Key, Now(held.Value));
        // The value of one earlier round stands for those of all of them.
        foreach (var known in state.NullStates.GroupBy(known => Now(known.Key)))
            renumbered.Set(known.Key, known.Aggregate(NullState.Bottom, (all, one) => all | one.Value));
        foreach (var follows in state.Implied)
            renumbered.Imply(Now(follows.Key), follows.Value.Select(Now).ToImmutableArray());
        foreach (var leaked in state.Escaped)
            renumbered.Escape(Now(leaked));
        renumbered.Aliases.CopyFrom(state.Aliases, Now);
        return renumbered;
    }

    private NullFact Now(NullFact nullFact) => nullFact with { Value = Now(nullFact.Value) };

    private AbstractValue Now(AbstractValue abstractValue) => abstractValue == again ? state.Values.PreviousIteration(abstractValue)
        : abstractValue.Holder is { } holder && Now(holder) is var now && now != holder
        ? state.Values.Member(now, abstractValue.Member, abstractValue.Type)
        : abstractValue;
}
