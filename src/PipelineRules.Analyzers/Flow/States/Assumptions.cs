using System.Collections.Generic;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>What a state learns, with all that follows from it.</summary>
internal static class Assumptions
{
    /// <summary>Learns something of a value. What contradicts what is known tells that no path gets here.</summary>
    public static void Assume(this State state, NullFact nullFact)
    {
        var before = state.NullStateOf(nullFact.Value);
        var after = before.Meet(nullFact.NullState);
        if (before == NullState.Bottom || after == before || nullFact.Value == AbstractValue.PossiblyNull
            || nullFact.Value == AbstractValue.Unknown)
            return;
        if (after == NullState.Bottom)
            state.MarkUnreachable();
        if (!state.IsUnreachable)
            Accept(state, new(nullFact.Value, after));
    }

    private static void Accept(State state, NullFact learned)
    {
        state.Set(learned.Value, learned.NullState);
        foreach (var ghost in DerivedValues(state, learned.Value))
            state.Set(
                ghost, state.NullStateOf(ghost).Meet(state.NullStateOfMembers(ghost.Holder ?? ghost)) is var met and not NullState.Bottom
                    ? met
                    : state.NullStateOf(ghost));
        foreach (var nullFact in state.ImpliedBy(learned))
            Assume(state, nullFact);
    }

    // Whether they have their date is known of these deals, and the value is in one of their members.
    private static List<AbstractValue> DerivedValues(State state, AbstractValue carried)
    {
        List<AbstractValue>? ghosts = null;
        foreach (var key in state.NullStates.Keys)
            if (key is { Holder: { } deal, Member: AbstractValue.HasMustHaveDate } && Carries(state, deal, carried))
                (ghosts ??= []).Add(key);
        return ghosts ?? [];
    }

    private static bool Carries(State state, AbstractValue deal, AbstractValue carried)
    {
        foreach (var member in state.Shapes.Find(deal.Type).Members)
            if (state.Read(deal, member.Name) == carried)
                return true;
        return false;
    }
}
