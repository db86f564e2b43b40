using System.Collections.Generic;
using System.Linq;
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
    private readonly IReadOnlyList<State> _paths;
    private readonly State _result;
    private readonly ILookup<Value, string>[] _members;
    private readonly Dictionary<Value[], Value> _joined = new(Tuples.Alike);
    private readonly Queue<KeyValuePair<Value[], Value>> _ahead = [];

    private Join(int meeting, IReadOnlyList<State> paths)
    {
        (_meeting, _paths) = (meeting, paths);
        _result = new(paths[0].Table, paths[0].Shapes);
        _members = [.. paths.Select(MembersIn)];
    }

    public static State Of(int meeting, IReadOnlyList<State> paths) => paths.Count == 1 ? paths[0].Copy() : new Join(meeting, paths).Done();

    private State Done()
    {
        var roots = _paths[0].Held.Select(held => held.Key).Where(place => !place.IsMember && _paths.All(path => path.At(place.Holder) is not null));
        foreach (var place in roots.OrderBy(_result.Table.OrderOf))
            _result.Hold(place, Meet(_paths.Select(path => path.At(place.Holder) ?? Value.Anything).ToArray(), place));
        while (_ahead.Count > 0)
            Describe(_ahead.Dequeue());
        foreach (var pair in _joined)
            DescribeDeal(pair.Key, pair.Value);
        AddAliases([.. _joined.Where(pair => _result.Shapes.IsDeal(pair.Value.Type))]);
        Correlation.Add(_meeting, _result, _paths, _joined);
        return _result;
    }

    private Value Meet(Value[] tuple, Place place)
    {
        if (_joined.TryGetValue(tuple, out var value))
            return value;
        value = tuple.All(one => one == tuple[0]) && !tuple[0].WasJoinedAt(_meeting)
            ? tuple[0]
            : _result.Table.Joined(_meeting, place, tuple.Select(one => one.Type).FirstOrDefault(type => type is not null));
        _joined.Add(tuple, value);
        _ahead.Enqueue(new(tuple, value));
        return value;
    }

    private void Describe(KeyValuePair<Value[], Value> pair)
    {
        var (tuple, value) = (pair.Key, pair.Value);
        if (value.IsConstant)
            return;
        if (tuple.Where((one, path) => _paths[path].Knows(one)).Any() || tuple[0] != value)
            _result.Set(value, Knows(tuple));
        if (tuple.Where((one, path) => _paths[path].Leaked.Contains(one)).Any())
            _result.Leak(value);
        foreach (var member in tuple.SelectMany((one, path) => _members[path][one]).Distinct().ToList())
            DescribeMember(tuple, value, member);
    }

    private void DescribeMember(Value[] tuple, Value value, string member)
    {
        var place = new Place(value, member);
        var joined = Meet(tuple.Select((one, path) => _paths[path].Read(one, member)).ToArray(), place);
        if (joined != _result.Table.Member(value, member, joined.Type))
            _result.Hold(place, joined);
    }

    private void DescribeDeal(Value[] tuple, Value value)
    {
        if (value.IsConstant || !_result.Shapes.IsDeal(value.Type))
            return;
        var has = tuple.Select((one, path) => _paths[path].OfDeal(one)).Aggregate((all, one) => all | one);
        if (has != _result.Members(value))
            _result.SetDeal(value, has);
    }

    // Two that were one on some path.
    private void AddAliases(IReadOnlyList<KeyValuePair<Value[], Value>> deals)
    {
        for (var one = 0; one < deals.Count; one++)
            for (var other = 0; other < one; other++)
                if (_paths.Where((path, at) => deals[one].Key[at] == deals[other].Key[at] || path.Aliases.Are(deals[one].Key[at], deals[other].Key[at])).Any())
                    _result.Aliases.Add(deals[one].Value, deals[other].Value);
    }

    private Knowledge Knows(Value[] tuple) => tuple.Select((one, path) => _paths[path].Of(one)).Aggregate((all, one) => all | one);

    private static ILookup<Value, string> MembersIn(State path) =>
        path.Held.Where(held => held.Key.IsMember).Select(held => (Holder: (Value)held.Key.Holder, held.Key.Member))
            .Concat(path.Known.SelectMany(known => MembersTo(known.Key)))
            .ToLookup(member => member.Holder, member => member.Member);

    // All members on the way from an object to a value that something is known of.
    private static IEnumerable<(Value Holder, string Member)> MembersTo(Value value)
    {
        for (var at = value; at.Holder is { } holder; at = holder)
            if (at.Member != Value.Has)
                yield return (holder, at.Member);
    }
}
