using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>The paths that meet at a point, and what is known on them of a bundle.</summary>
internal sealed class Paths(IReadOnlyList<State> states)
{
    private readonly MemberNames[] _names = [.. states.Select(state => new MemberNames(state))];

    public int Count => states.Count;

    public State this[int path] => states[path];

    /// <summary>What they hold in a place; null where one holds nothing.</summary>
    public Bundle? At(Place place)
    {
        var values = new Value[Count];
        for (var path = 0; path < Count; path++)
            if (states[path].At(place) is { } value)
                values[path] = value;
            else
                return null;
        return new(values);
    }

    /// <summary>What they hold in a member of a bundle.</summary>
    public Bundle Read(Bundle bundle, string member)
    {
        var values = new Value[Count];
        for (var path = 0; path < Count; path++)
            values[path] = states[path].Read(bundle[path], member);
        return new(values);
    }

    /// <summary>Whether each path holds something in a member of a bundle.</summary>
    public bool AllHold(Bundle bundle, string member)
    {
        for (var path = 0; path < Count; path++)
            if (!states[path].Held.ContainsKey(new(bundle[path], member)))
                return false;
        return true;
    }

    /// <summary>What a bundle may be.</summary>
    public Knowledge Of(Bundle bundle) => All(bundle, static (state, value) => state.Of(value));

    /// <summary>Whether a bundle of deals has its date.</summary>
    public Knowledge OfDeal(Bundle bundle) => All(bundle, static (state, value) => state.OfDeal(value));

    /// <summary>Whether something holds of a bundle on any path.</summary>
    public bool Any(Bundle bundle, Func<State, Value, bool> holds)
    {
        for (var path = 0; path < Count; path++)
            if (holds(states[path], bundle[path]))
                return true;
        return false;
    }

    /// <summary>The members of a bundle that any path holds or knows something of.</summary>
    public IEnumerable<string> Members(Bundle bundle)
    {
        var first = _names[0].Of(bundle[0]);
        List<string>? more = null;
        for (var path = 1; path < Count; path++)
            foreach (var name in _names[path].Of(bundle[path]))
                if (!first.Contains(name) && more?.Contains(name) != true)
                    (more ??= []).Add(name);
        return more is null ? first : first.Concat(more);
    }

    /// <summary>What each path knows of a bundle; null where all know the same.</summary>
    public Knowledge[]? Differ(Bundle bundle, Func<State, Value, Knowledge> known)
    {
        var (each, differ) = (new Knowledge[Count], false);
        for (var path = 0; path < Count; path++)
        {
            each[path] = known(states[path], bundle[path]);
            differ |= each[path] != each[0];
        }

        return differ ? each : null;
    }

    private Knowledge All(Bundle bundle, Func<State, Value, Knowledge> known)
    {
        var all = Knowledge.Nothing;
        for (var path = 0; path < Count; path++)
            all |= known(states[path], bundle[path]);
        return all;
    }
}
