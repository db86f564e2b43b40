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
    private readonly Paths _paths;
    private readonly Dictionary<Bundle, Value> _joined;
    private readonly Lazy<HashSet<Value>> _held;
    private readonly List<Varying> _varying;
    private readonly Dictionary<string, ImmutableArray<Fact>> _learned = [];

    private Correlation(int meeting, State result, Paths paths, Dictionary<Bundle, Value> joined)
    {
        (_meeting, _result, _paths, _joined) = (meeting, result, paths, joined);
        _held = new(() => [.. joined.Values]);
        _varying = [.. Varying.In(joined, paths, result)];
    }

    public static void Add(int meeting, State result, Paths paths, Dictionary<Bundle, Value> joined)
    {
        var correlation = new Correlation(meeting, result, paths, joined);
        if (paths[0].Follows.Count > 0)
            correlation.KeepOld();
        if (correlation._varying.Count > Most)
            return;
        correlation.RelateImages();
        foreach (var varying in correlation._varying.Where(one => one.Value.Member != Value.Has))
        {
            correlation.Relate(varying, Knowledge.Given);
            correlation.Relate(varying, Knowledge.Missing);
        }
    }

    // The date of a record, else that of its image before the change: where one of the two is there, the record has its date.
    private void RelateImages()
    {
        foreach (var pair in _joined.Where(pair => !pair.Value.IsConstant && pair.Key.Images(_result.Shapes) is { Count: > 1 }))
            Keep(Fact.Given(pair.Value), pair.Key.Images(_result.Shapes).Select(record => Fact.Given(_result.Table.Member(record, Value.Has))));
    }

    private void Keep(Fact cause, IEnumerable<Fact> facts) => _result.Keep(cause, _result.After(cause).AddRange(facts.Where(fact => !_result.After(cause).Contains(fact))));

    private void Relate(Varying varying, Knowledge sense)
    {
        var left = varying.Left(sense);
        if (left.Count == 0 || left.Count == _paths.Count)
            return;
        var cause = new Fact(varying.Value, sense);
        var more = left.Count == 1 ? Only(left[0], cause with { Value = varying.Bundle[left[0]] }).Where(fact => fact.Value != cause.Value) : [];
        var learned = Learned(left);
        _result.Keep(cause, learned.AddRange(more.Concat(_result.After(cause)).Distinct().Where(fact => !learned.Contains(fact))));
    }

    // What all that differs is where only some paths are left.
    private ImmutableArray<Fact> Learned(IReadOnlyList<int> left)
    {
        var key = string.Join(" ", left);
        if (!_learned.TryGetValue(key, out var facts))
            _learned.Add(key, facts = _varying.Where(one => one.On(left).Knowledge != one.Before).Select(one => one.On(left)).ToImmutableArray());
        return facts;
    }

    // One path is left, so the value is what it was there, and what followed from it there follows again.
    private IEnumerable<Fact> Only(int path, Fact there) => _paths[path].After(there).Add(there).SelectMany(fact => Here(path, fact));

    private IEnumerable<Fact> Here(int path, Fact there) =>
        there.Value.IsConstant ? [] : _joined.Where(pair => pair.Key[path] == there.Value && !pair.Value.IsConstant).Select(pair => there with { Value = pair.Value }).Concat(IsOld(there.Value) ? [there] : []);

    private void KeepOld()
    {
        foreach (var follows in _paths[0].Follows.Where(follows => IsOld(follows.Key.Value)))
            if (Enumerable.Range(0, _paths.Count).All(path => _paths[path].After(follows.Key).Length > 0 || IsOut(_paths[path], follows.Key)))
                _result.Keep(follows.Key, follows.Value.Where(fact => IsOld(fact.Value) && HoldsEverywhere(follows.Key, fact)).ToImmutableArray());
    }

    // Held by something, and not by a name that this meeting gave on an earlier round of a loop, and gives anew.
    private bool IsOld(Value value) => !value.WasJoinedAt(_meeting) && IsWithin(value);

    // Nobody can ask any longer for a value that nothing holds.
    private bool IsWithin(Value value) => _held.Value.Contains(value) || value.Holder is { } holder && IsWithin(holder);

    private bool HoldsEverywhere(Fact cause, Fact fact) => Enumerable.Range(0, _paths.Count).All(path =>
        _paths[path].After(cause).Contains(fact) || (_paths[path].Of(fact.Value) & ~fact.Knowledge) == 0 || IsOut(_paths[path], cause));

    private static bool IsOut(State path, Fact fact) => !path.Of(fact.Value).May(fact.Knowledge | Knowledge.Open);
}
