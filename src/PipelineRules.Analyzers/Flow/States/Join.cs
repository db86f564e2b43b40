using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>What is known where several paths meet.</summary>
/// <remarks>
/// Two places stay aliases when they are on every path. A value that differs from path to path becomes a new one of this meeting, which may
/// be what any of them was.
/// What holds on those paths alone on which a value is there, or is not, is kept as what follows from learning that.
/// </remarks>
internal sealed class Join
{
    private readonly int _joinPoint;
    private readonly IncomingStates _incomingStates;
    private readonly State _result;
    private readonly Dictionary<ValueVector, AbstractValue> _joined = [];
    private readonly Queue<(ValueVector Bundle, AbstractValue Value)> _ahead = [];

    private Join(int meeting, IReadOnlyList<State> states) =>
        (_joinPoint, _incomingStates, _result) = (meeting, new(states), new(states[0].Values, states[0].Shapes));

    public static State Merge(int joinPoint, IReadOnlyList<State> paths) =>
        paths.Count == 1 ? paths[0].Copy() : new Join(joinPoint, paths).Done();

    /// <summary>What is known where those of them meet on which control gets there; null when it does on none.</summary>
    public static State? MergeReachable(int joinPoint, IEnumerable<State> paths) =>
        paths.Where(path => !path.IsUnreachable).ToList() is { Count: > 0 } living ? Merge(joinPoint, living) : null;

    private State Done()
    {
        foreach (var abstractLocation in _incomingStates[0].Held.Keys.Where(abstractLocation => !abstractLocation.IsMember)
            .OrderBy(_result.Values.OrderOf))
            if (_incomingStates.At(abstractLocation) is { } valueVector)
                _result.Hold(abstractLocation, JoinValues(valueVector, abstractLocation));
        while (_ahead.Count > 0)
            Describe(_ahead.Dequeue());
        foreach (var pair in _joined)
            DescribeDeal(pair.Key, pair.Value);
        AddAliases([.. _joined.Where(pair => _result.Shapes.IsDeal(pair.Value.Type))]);
        Correlation.Add(_joinPoint, _result, _incomingStates, _joined);
        return _result;
    }

    private AbstractValue JoinValues(ValueVector valueVector, AbstractLocation abstractLocation)
    {
        if (_joined.TryGetValue(valueVector, out var abstractValue))
            return abstractValue;
        abstractValue = valueVector.IsOne && !valueVector[0].WasJoinedAt(_joinPoint) ? valueVector[0]
            : _result.Values.Joined(_joinPoint, abstractLocation, valueVector.Type);
        _joined.Add(valueVector, abstractValue);
        if (!abstractValue.IsConstant)
            _ahead.Enqueue((valueVector, abstractValue));
        return abstractValue;
    }

    private void Describe((ValueVector Bundle, AbstractValue Value) joined)
    {
        var (valueVector, abstractValue) = joined;
        if (valueVector[0] != abstractValue || _incomingStates.Any(valueVector, static (path, one) => path.Knows(one)))
            _result.Set(abstractValue, _incomingStates.Of(valueVector));
        if (_incomingStates.Any(valueVector, static (path, one) => path.Escaped.Contains(one)))
            _result.Escape(abstractValue);
        foreach (var member in _incomingStates.Members(valueVector))
            // An element that was read by its index is the same afterwards only where it was read on every path.
            if (!new AbstractLocation(abstractValue, member).IsElement || _incomingStates.AllHold(valueVector, member))
                DescribeMember(valueVector, new(abstractValue, member));
    }

    private void DescribeMember(ValueVector holder, AbstractLocation abstractLocation)
    {
        var joined = JoinValues(_incomingStates.Read(holder, abstractLocation.Member), abstractLocation);
        if (joined != _result.Values.Member((AbstractValue)abstractLocation.Holder, abstractLocation.Member, joined.Type))
            _result.Hold(abstractLocation, joined);
    }

    private void DescribeDeal(ValueVector valueVector, AbstractValue abstractValue)
    {
        if (abstractValue.IsConstant || !_result.Shapes.IsDeal(abstractValue.Type))
            return;
        var has = _incomingStates.OfDeal(valueVector);
        if (has != _result.NullStateOfMembers(abstractValue))
            _result.SetDeal(abstractValue, has);
    }

    // Two that were one on some path.
    private void AddAliases(IReadOnlyList<KeyValuePair<ValueVector, AbstractValue>> deals)
    {
        for (var one = 0; one < deals.Count; one++)
            for (var other = 0; other < one; other++)
                if (MayBeOne(deals[one].Key, deals[other].Key))
                    _result.Aliases.Add(deals[one].Value, deals[other].Value);
    }

    private bool MayBeOne(ValueVector one, ValueVector other)
    {
        for (var path = 0; path < _incomingStates.Count; path++)
            if (one[path] == other[path] || _incomingStates[path].Aliases.Are(one[path], other[path]))
                return true;
        return false;
    }
}
