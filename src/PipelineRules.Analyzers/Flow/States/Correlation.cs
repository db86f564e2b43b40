using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>Keeps which paths a value came by: once it is known to be there, only those count on which it could be.</summary>
internal sealed class Correlation
{
    private readonly int _meeting;
    private readonly State _result;
    private readonly IncomingStates _incomingStates;
    private readonly Dictionary<ValueVector, AbstractValue> _joined;
    private readonly Lazy<HashSet<AbstractValue>> _held;
    private readonly List<VaryingValue> _varying;
    private readonly Dictionary<string, ImmutableArray<NullFact>> _learned = [];

    private Correlation(int meeting, State result, IncomingStates incomingStates, Dictionary<ValueVector, AbstractValue> joined)
    {
        (_meeting, _result, _incomingStates, _joined) = (meeting, result, incomingStates, joined);
        _held = new(() => [.. joined.Values]);
        _varying = [.. VaryingValue.Find(joined, incomingStates, result)];
    }

    public static void Add(int meeting, State result, IncomingStates incomingStates, Dictionary<ValueVector, AbstractValue> joined)
    {
        var correlation = new Correlation(meeting, result, incomingStates, joined);
        if (incomingStates[0].Implied.Count > 0)
            correlation.KeepOld();
        correlation.DateImages();
        if (correlation._varying.Count > Limits.CorrelatedValues)
            return;
        correlation.RelateImages();
        foreach (var varyingValue in correlation._varying.Where(one => one.Value.Member != AbstractValue.HasMustHaveDate))
        {
            correlation.Relate(varyingValue, NullState.NotNull);
            correlation.Relate(varyingValue, NullState.Null);
        }
    }

    // Of several records one was asked and has the date, on each path another: they are a record and its image before the change.
    private void DateImages()
    {
        if (!_result.Shapes.Marks.LateBound.Any)
            return;
        var records = _joined.Where(pair => !pair.Value.IsConstant && _result.Shapes.IsLateBound(pair.Value.Type)).ToList();
        var dated =
            Enumerable.Range(0, _incomingStates.Count)
                .Select(path => records.Where(pair => WasAsked(path, pair.Key[path])).ToList()).ToList();
        if (dated.TrueForAll(path => path.Count > 0))
            foreach (var pair in dated.SelectMany(path => path).Distinct())
                _result.SetDeal(pair.Value, NullState.NotNull);
    }

    private bool WasAsked(int path, AbstractValue record)
    {
        var state = _incomingStates[path];
        return state.NullStateOfDeal(record) == NullState.NotNull
            && state.Shapes.Find(record.Type).Members
                .All(member => state.Read(record, member.Name, member.Type).Holder == record);
    }

    // The date of a record, else that of its image before the change: where one of the two is there, the record has its date. Of other
    // deals, of which one expression gives the date of the one or of the other, nobody can say then that nobody has looked.
    private void RelateImages()
    {
        var chosen = new HashSet<AbstractValue>(_result.Held.Where(held => held.Key.Holder is CaptureId).Select(held => held.Value));
        foreach (var pair in _joined.Where(pair => !pair.Value.IsConstant && !pair.Key.IsOne))
            if ((_result.Shapes.Marks.LateBound.Any || chosen.Contains(pair.Value)) && Images(pair.Key) is { Count: > 0 } images)
                Keep(
                    NullFact.NotNull(pair.Value),
                    images.Where(deal => _result.Shapes.IsLateBound(deal.Type) || images.Count > 1 && chosen.Contains(pair.Value))
                        .Select(HasDate));
    }

    private NullFact HasDate(AbstractValue deal) => new(
        _result.Values.Member(deal, AbstractValue.HasMustHaveDate),
        _result.Shapes.IsLateBound(deal.Type) ? NullState.NotNull : NullState.Unknown);

    // The records of which a value is the date, whichever path it came by; none where it is anything else.
    private HashSet<AbstractValue> Images(ValueVector valueVector)
    {
        var records = new HashSet<AbstractValue>();
        for (var path = 0; path < _incomingStates.Count; path++)
        {
            var abstractValue = valueVector[path];
            var before = records.Count;
            // Nothing, or the attribute of a record of which nobody knows anything.
            if (abstractValue == AbstractValue.Null || abstractValue is { Holder.IsConstant: true, Member: ['[', ..] })
                continue;
            if (abstractValue.Holder is { IsConstant: false } record && _result.Shapes.Find(record.Type).Includes(abstractValue.Member))
                records.Add(record);
            else if (Dated(path, abstractValue).ToList() is { Count: > 0 } dated)
                records.UnionWith(dated);
            else
                return [];
        }

        return records;
    }

    // Those that have their date where a value is there, as was learned where other paths met.
    private IEnumerable<AbstractValue> Dated(int path, AbstractValue abstractValue) =>
        abstractValue.IsConstant ? []
            : _incomingStates[path].ImpliedBy(NullFact.NotNull(abstractValue))
                .Where(
                    nullFact =>
                        nullFact is { NullState: NullState.NotNull or NullState.Unknown, Value.Member: AbstractValue.HasMustHaveDate })
                .Select(nullFact => nullFact.Value.Holder).OfType<AbstractValue>();

    private void Keep(NullFact cause, IEnumerable<NullFact> facts) =>
        _result.Imply(cause, _result.ImpliedBy(cause).AddRange(facts.Where(nullFact => !_result.ImpliedBy(cause).Contains(nullFact))));

    private void Relate(VaryingValue varyingValue, NullState sense)
    {
        var left = varyingValue.Left(sense);
        if (left.Count == 0 || left.Count == _incomingStates.Count)
            return;
        var cause = new NullFact(varyingValue.Value, sense);
        var more =
            left.Count == 1
                ? Only(left[0], cause with { Value = varyingValue.Bundle[left[0]] }).Where(nullFact => nullFact.Value != cause.Value)
                : [];
        var learned = Learned(left);
        _result.Imply(
            cause, learned.AddRange(more.Concat(_result.ImpliedBy(cause)).Distinct().Where(nullFact => !learned.Contains(nullFact))));
    }

    // What all that differs is where only some paths are left.
    private ImmutableArray<NullFact> Learned(IReadOnlyList<int> left)
    {
        var key = string.Join(" ", left);
        if (!_learned.TryGetValue(key, out var facts))
            _learned.Add(
                key, facts = _varying.Where(one => one.On(left).NullState != one.Before).Select(one => one.On(left)).ToImmutableArray());
        return facts;
    }

    // One path is left, so the value is what it was there, and what followed from it there follows again.
    private IEnumerable<NullFact> Only(int path, NullFact there) =>
        _incomingStates[path].ImpliedBy(there).Add(there).SelectMany(nullFact => Here(path, nullFact));

    private IEnumerable<NullFact> Here(int path, NullFact there) =>
        there.Value.IsConstant ? []
            : _joined.Where(pair => pair.Key[path] == there.Value && !pair.Value.IsConstant)
                .Select(pair => there with { Value = pair.Value }).Concat(IsOld(there.Value) ? [there] : []);

    private void KeepOld()
    {
        foreach (var follows in _incomingStates[0].Implied.Where(follows => IsOld(follows.Key.Value)))
            if (Enumerable.Range(0, _incomingStates.Count)
                .All(path => _incomingStates[path].ImpliedBy(follows.Key).Length > 0 || IsOut(_incomingStates[path], follows.Key)))
                _result.Imply(
                    follows.Key,
                    follows.Value.Where(nullFact => IsOld(nullFact.Value) && HoldsEverywhere(follows.Key, nullFact)).ToImmutableArray());
    }

    // Held by something, and not by a name that this meeting gave on an earlier round of a loop, and gives again.
    private bool IsOld(AbstractValue abstractValue) => !abstractValue.WasJoinedAt(_meeting) && IsWithin(abstractValue);

    // Nobody can ask any longer for a value that nothing holds.
    private bool IsWithin(AbstractValue abstractValue) =>
        _held.Value.Contains(abstractValue) || abstractValue.Holder is { } holder && IsWithin(holder);

    private bool HoldsEverywhere(NullFact cause, NullFact nullFact) => Enumerable.Range(0, _incomingStates.Count).All(path =>
        _incomingStates[path].ImpliedBy(cause).Contains(nullFact)
            || (_incomingStates[path].NullStateOf(nullFact.Value) & ~nullFact.NullState) == 0 || IsOut(_incomingStates[path], cause));

    private static bool IsOut(State path, NullFact nullFact) => !path.NullStateOf(nullFact.Value).May(nullFact.NullState | NullState.Open);
}
