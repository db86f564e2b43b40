using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>The paths that meet at a point, and what is known on them of a bundle.</summary>
internal sealed class IncomingStates(IReadOnlyList<State> states)
{
    private readonly MemberNames[] _names = [.. states.Select(state => new MemberNames(state))];

    public int Count => states.Count;

    public State this[int path] => states[path];

    /// <summary>What they hold in a place; null where one holds nothing.</summary>
    public ValueVector? At(AbstractLocation abstractLocation)
    {
        var values = new AbstractValue[Count];
        for (var path = 0; path < Count; path++)
            if (states[path].At(abstractLocation) is { } abstractValue)
                values[path] = abstractValue;
            else
                return null;
        return new(values);
    }

    /// <summary>What they hold in a member of a bundle.</summary>
    public ValueVector Read(ValueVector valueVector, string member)
    {
        var values = new AbstractValue[Count];
        for (var path = 0; path < Count; path++)
            values[path] = states[path].Read(valueVector[path], member);
        return new(values);
    }

    /// <summary>Whether each path holds something in a member of a bundle.</summary>
    public bool AllHold(ValueVector valueVector, string member)
    {
        for (var path = 0; path < Count; path++)
            if (!states[path].Held.ContainsKey(new(valueVector[path], member)))
                return false;
        return true;
    }

    /// <summary>What a bundle may be.</summary>
    public NullState Of(ValueVector valueVector) => All(valueVector, static (state, abstractValue) => state.NullStateOf(abstractValue));

    /// <summary>Whether a bundle of deals has its date.</summary>
    public NullState OfDeal(ValueVector valueVector) =>
        All(valueVector, static (state, abstractValue) => state.NullStateOfDeal(abstractValue));

    /// <summary>Whether something holds of a bundle on any path.</summary>
    public bool Any(ValueVector valueVector, Func<State, AbstractValue, bool> holds)
    {
        for (var path = 0; path < Count; path++)
            if (holds(states[path], valueVector[path]))
                return true;
        return false;
    }

    /// <summary>The members of a bundle that any path holds or knows something of.</summary>
    public IEnumerable<string> Members(ValueVector valueVector)
    {
        var first = _names[0].Find(valueVector[0]);
        List<string>? more = null;
        for (var path = 1; path < Count; path++)
            foreach (var name in _names[path].Find(valueVector[path]))
                if (!first.Contains(name) && more?.Contains(name) != true)
                    (more ??= []).Add(name);
        return more is null ? first : first.Concat(more);
    }

    /// <summary>What each path knows of a bundle; null where all know the same.</summary>
    public NullState[]? Differ(ValueVector valueVector, Func<State, AbstractValue, NullState> known)
    {
        var (each, differ) = (new NullState[Count], false);
        for (var path = 0; path < Count; path++)
        {
            each[path] = known(states[path], valueVector[path]);
            differ |= each[path] != each[0];
        }

        return differ ? each : null;
    }

    private NullState All(ValueVector valueVector, Func<State, AbstractValue, NullState> known)
    {
        var all = NullState.Bottom;
        for (var path = 0; path < Count; path++)
            all |= known(states[path], valueVector[path]);
        return all;
    }
}
