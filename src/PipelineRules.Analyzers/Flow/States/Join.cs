using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>What is known where several paths meet.</summary>
/// <remarks>
/// Two places stay aliases when they are on every path. A value that differs from path to path becomes a new one of this meeting, which may be what any of them was.
/// What holds on those paths alone on which a value is there, or is not, is kept as what follows from learning that.
/// </remarks>
internal sealed class Join
{
    private readonly int _meeting;
    private readonly Paths _paths;
    private readonly State _result;
    private readonly Dictionary<Bundle, Value> _joined = [];
    private readonly Queue<(Bundle Bundle, Value Value)> _ahead = [];

    private Join(int meeting, IReadOnlyList<State> states) =>
        (_meeting, _paths, _result) = (meeting, new(states), new(states[0].Table, states[0].Shapes));

    public static State Of(int meeting, IReadOnlyList<State> paths) => paths.Count == 1 ? paths[0].Copy() : new Join(meeting, paths).Done();

    /// <summary>What is known where those of them meet on which control gets there; null when it does on none.</summary>
    public static State? OfLiving(int meeting, IEnumerable<State> paths) =>
        paths.Where(path => !path.IsDead).ToList() is { Count: > 0 } living ? Of(meeting, living) : null;

    private State Done()
    {
        foreach (var place in _paths[0].Held.Keys.Where(place => !place.IsMember).OrderBy(_result.Table.OrderOf))
            if (_paths.At(place) is { } bundle)
                _result.Hold(place, Meet(bundle, place));
        while (_ahead.Count > 0)
            Describe(_ahead.Dequeue());
        foreach (var pair in _joined)
            DescribeDeal(pair.Key, pair.Value);
        AddAliases([.. _joined.Where(pair => _result.Shapes.IsDeal(pair.Value.Type))]);
        Correlation.Add(_meeting, _result, _paths, _joined);
        return _result;
    }

    private Value Meet(Bundle bundle, Place place)
    {
        if (_joined.TryGetValue(bundle, out var value))
            return value;
        value = bundle.IsOne && !bundle[0].WasJoinedAt(_meeting) ? bundle[0] : _result.Table.Joined(_meeting, place, bundle.Type);
        _joined.Add(bundle, value);
        if (!value.IsConstant)
            _ahead.Enqueue((bundle, value));
        return value;
    }

    private void Describe((Bundle Bundle, Value Value) joined)
    {
        var (bundle, value) = joined;
        if (bundle[0] != value || _paths.Any(bundle, static (path, one) => path.Knows(one)))
            _result.Set(value, _paths.Of(bundle));
        if (_paths.Any(bundle, static (path, one) => path.Leaked.Contains(one)))
            _result.Leak(value);
        foreach (var member in _paths.Members(bundle))
            // An element that was read by its index is the same afterwards only where it was read on every path.
            if (!IndexedElements.IsOne(new(value, member)) || _paths.AllHold(bundle, member))
                DescribeMember(bundle, new(value, member));
    }

    private void DescribeMember(Bundle holder, Place place)
    {
        var joined = Meet(_paths.Read(holder, place.Member), place);
        if (joined != _result.Table.Member((Value)place.Holder, place.Member, joined.Type))
            _result.Hold(place, joined);
    }

    private void DescribeDeal(Bundle bundle, Value value)
    {
        if (value.IsConstant || !_result.Shapes.IsDeal(value.Type))
            return;
        var has = _paths.OfDeal(bundle);
        if (has != _result.Members(value))
            _result.SetDeal(value, has);
    }

    // Two that were one on some path.
    private void AddAliases(IReadOnlyList<KeyValuePair<Bundle, Value>> deals)
    {
        for (var one = 0; one < deals.Count; one++)
            for (var other = 0; other < one; other++)
                if (MayBeOne(deals[one].Key, deals[other].Key))
                    _result.Aliases.Add(deals[one].Value, deals[other].Value);
    }

    private bool MayBeOne(Bundle one, Bundle other)
    {
        for (var path = 0; path < _paths.Count; path++)
            if (one[path] == other[path] || _paths[path].Aliases.Are(one[path], other[path]))
                return true;
        return false;
    }
}
