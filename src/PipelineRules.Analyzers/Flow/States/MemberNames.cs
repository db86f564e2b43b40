using System.Collections.Generic;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>Of each value the members that a state holds or knows something of.</summary>
internal sealed class MemberNames
{
    private static readonly List<string> s_none = [];

    private readonly Dictionary<AbstractValue, List<string>> _names = [];

    public MemberNames(State state)
    {
        foreach (var abstractLocation in state.Held.Keys)
            if (abstractLocation.Holder is AbstractValue holder)
                Add(holder, abstractLocation.Member);
        foreach (var abstractValue in state.NullStates.Keys)
            AddWayTo(abstractValue);
    }

    public List<string> Find(AbstractValue abstractValue) => _names.TryGetValue(abstractValue, out var names) ? names : s_none;

    // All members on the way from an object to a value that something is known of.
    private void AddWayTo(AbstractValue abstractValue)
    {
        for (var at = abstractValue; at.Holder is { } holder; at = holder)
            if (at.Member != AbstractValue.HasMustHaveDate)
                Add(holder, at.Member);
    }

    private void Add(AbstractValue holder, string member)
    {
        if (!_names.TryGetValue(holder, out var names))
            _names.Add(holder, names = []);
        if (!names.Contains(member))
            names.Add(member);
    }
}
