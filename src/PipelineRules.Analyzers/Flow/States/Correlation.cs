using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>Keeps which paths a value came by: once it is known to be there, only those count on which it could be.</summary>
internal sealed class Correlation
{
    // Beyond so many values that differ, a join keeps no more than what they may be.
    private const int Most = 24;

    private readonly int _meeting;
    private readonly State _result;
    private readonly IReadOnlyList<State> _paths;
    private readonly Dictionary<Value[], Value> _joined;
    private readonly HashSet<Value> _held;
    private readonly List<(Value Value, Value[] Tuple, Knowledge[] Knowledge)> _varying;

    private Correlation(int meeting, State result, IReadOnlyList<State> paths, Dictionary<Value[], Value> joined)
    {
        (_meeting, _result, _paths, _joined, _held) = (meeting, result, paths, joined, [.. joined.Values]);
        _varying = [.. joined.Where(pair => !pair.Value.IsConstant).SelectMany(pair => Varying(pair.Key, pair.Value))];
    }

    public static void Add(int meeting, State result, IReadOnlyList<State> paths, Dictionary<Value[], Value> joined)
    {
        var correlation = new Correlation(meeting, result, paths, joined);
        correlation.KeepOld();
        if (correlation._varying.Count > Most)
            return;
        foreach (var (value, tuple, knowledge) in correlation._varying.Where(one => one.Value.Member != Value.Has))
            foreach (var sense in new[] { Knowledge.Given, Knowledge.Missing })
                correlation.Relate(new(value, sense), tuple, knowledge);
    }

    private IEnumerable<(Value Value, Value[] Tuple, Knowledge[] Knowledge)> Varying(Value[] tuple, Value value)
    {
        if (Differs(tuple, static (path, one) => path.Of(one)))
            yield return (value, tuple, [.. tuple.Select((one, path) => _paths[path].Of(one))]);
        if (_result.Shapes.IsDeal(value.Type) && Differs(tuple, static (path, one) => path.OfDeal(one)))
            yield return (_result.Table.Member(value, Value.Has), tuple, [.. tuple.Select((one, path) => _paths[path].OfDeal(one))]);
    }

    private bool Differs(Value[] tuple, Func<State, Value, Knowledge> knows)
    {
        var first = knows(_paths[0], tuple[0]);
        for (var path = 1; path < tuple.Length; path++)
            if (knows(_paths[path], tuple[path]) != first)
                return true;
        return false;
    }

    private void Relate(Fact cause, Value[] tuple, Knowledge[] knowledge)
    {
        var left = Enumerable.Range(0, _paths.Count).Where(path => knowledge[path].May(cause.Knowledge | Knowledge.Open)).ToList();
        if (left.Count == 0 || left.Count == _paths.Count)
            return;
        var facts = _varying.Where(other => other.Value != cause.Value)
            .Select(other => (Fact: new Fact(other.Value, All(left.Select(path => other.Knowledge[path]))), Before: All(other.Knowledge)))
            .Where(learned => learned.Fact.Knowledge != learned.Before).Select(learned => learned.Fact);
        var all = facts.Concat(left.Count == 1 ? Only(left[0], tuple[left[0]], cause).Where(fact => IsWithin(fact.Value)) : []).Concat(_result.After(cause));
        _result.Keep(cause, all.Distinct().ToImmutableArray());
    }

    // One path is left, so the value is what it was there, and what followed from it there follows again.
    private IEnumerable<Fact> Only(int path, Value there, Fact cause) =>
        _paths[path].After(cause with { Value = there }).Add(cause with { Value = there }).SelectMany(fact => Here(path, fact)).Where(fact => fact.Value != cause.Value && !fact.Value.IsConstant);

    private IEnumerable<Fact> Here(int path, Fact fact) =>
        _joined.Where(pair => pair.Key[path] == fact.Value).Select(pair => fact with { Value = pair.Value }).Concat(IsOld(fact.Value) ? [fact] : []);

    private void KeepOld()
    {
        foreach (var follows in _paths[0].Follows.Where(follows => IsOld(follows.Key.Value)))
            if (_paths.All(path => path.After(follows.Key).Length > 0 || !path.Of(follows.Key.Value).May(follows.Key.Knowledge | Knowledge.Open)))
                _result.Keep(follows.Key, follows.Value.Where(fact => IsOld(fact.Value)).Where(HoldsEverywhere(follows.Key)).ToImmutableArray());
    }

    // Held by something, and not by a name that this meeting gave on an earlier round of a loop, and gives anew.
    private bool IsOld(Value value) => !value.WasJoinedAt(_meeting) && IsWithin(value);

    // Nobody can ask any longer for a value that nothing holds.
    private bool IsWithin(Value value) => _held.Contains(value) || value.Holder is { } holder && IsWithin(holder);

    private Func<Fact, bool> HoldsEverywhere(Fact cause) => fact => _paths.All(path =>
        path.After(cause).Contains(fact) || (path.Of(fact.Value) & ~fact.Knowledge) == 0 || !path.Of(cause.Value).May(cause.Knowledge | Knowledge.Open));

    private static Knowledge All(IEnumerable<Knowledge> knowledge) => knowledge.Aggregate(Knowledge.Nothing, (all, one) => all | one);
}
