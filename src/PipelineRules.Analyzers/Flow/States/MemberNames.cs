using System.Collections.Generic;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>Of each value the members that a state holds or knows something of.</summary>
internal sealed class MemberNames
{
    private static readonly List<string> s_none = [];

    private readonly Dictionary<Value, List<string>> _names = [];

    public MemberNames(State state)
    {
        foreach (var place in state.Held.Keys)
            if (place.Holder is Value holder)
                Add(holder, place.Member);
        foreach (var value in state.Known.Keys)
            AddWayTo(value);
    }

    public List<string> Of(Value value) => _names.TryGetValue(value, out var names) ? names : s_none;

    // All members on the way from an object to a value that something is known of.
    private void AddWayTo(Value value)
    {
        for (var at = value; at.Holder is { } holder; at = holder)
            if (at.Member != Value.Has)
                Add(holder, at.Member);
    }

    private void Add(Value holder, string member)
    {
        if (!_names.TryGetValue(holder, out var names))
            _names.Add(holder, names = []);
        if (!names.Contains(member))
            names.Add(member);
    }
}
