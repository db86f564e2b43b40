using System.Collections.Generic;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>What a state learns, with all that follows from it.</summary>
internal static class Learning
{
    /// <summary>Learns something of a value. What contradicts what is known tells that no path gets here.</summary>
    public static void Learn(this State state, Fact fact)
    {
        var before = state.Of(fact.Value);
        var after = before.Meet(fact.Knowledge);
        if (before == Knowledge.Nothing || after == before || fact.Value == Value.Anything || fact.Value == Value.Elsewhere)
            return;
        if (after == Knowledge.Nothing)
            state.Die();
        if (!state.IsDead)
            Accept(state, new(fact.Value, after));
    }

    private static void Accept(State state, Fact learned)
    {
        state.Set(learned.Value, learned.Knowledge);
        foreach (var ghost in Ghosts(state, learned.Value))
            state.Set(ghost, state.Of(ghost).Meet(state.Members(ghost.Holder ?? ghost)) is var met and not Knowledge.Nothing ? met : state.Of(ghost));
        foreach (var fact in state.After(learned))
            Learn(state, fact);
    }

    // Whether they have their date is known of these deals, and the value is in one of their members.
    private static List<Value> Ghosts(State state, Value carried)
    {
        List<Value>? ghosts = null;
        foreach (var key in state.Known.Keys)
            if (key is { Holder: { } deal, Member: Value.Has } && Carries(state, deal, carried))
                (ghosts ??= []).Add(key);
        return ghosts ?? [];
    }

    private static bool Carries(State state, Value deal, Value carried)
    {
        foreach (var member in state.Shapes.Of(deal.Type).Members)
            if (state.Read(deal, member.Name) == carried)
                return true;
        return false;
    }
}
