using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>The changes of properties that follow from what was recorded of deals from time to time.</summary>
internal sealed class FieldSnapshotHistory
{
    private readonly FieldSnapshotStore _store = new();
    private readonly Dictionary<string, LocalDate> _first = [];
    private readonly ImportLog _log;

    private FieldSnapshotHistory(IEnumerable<FieldSnapshot> snapshots, ImportLog log)
    {
        _log = log;
        foreach (var snapshot in snapshots)
        {
            _store.Add(snapshot);
            if (snapshot.On?.Date is { } day && !(_first.TryGetValue(snapshot.Property.Property, out var first) && first <= day))
                _first[snapshot.Property.Property] = day;
        }

        if (_store.IsIncomplete)
            foreach (var snapshot in snapshots)
                _store.Complete(snapshot);
    }

    /// <param name="snapshots">What was recorded; null where there is no table of it. It may be walked through twice.</param>
    /// <param name="log">Takes what is wrong.</param>
    public static FieldSnapshotHistory Of(IEnumerable<FieldSnapshot>? snapshots, ImportLog log) => new(snapshots ?? [], log);

    /// <summary>
    /// Facts with these changes, and from when on each property's history is whole: from its first row, where it has one of each deal.
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <param name="deals">Walks through the ids of all deals.</param>
    public FactSet AddTo(FactSet facts, Func<IEnumerable<string>> deals) => _store.Properties.Count == 0 ? facts : facts with
    {
        FieldChanges = [.. facts.FieldChanges ?? [], .. Changes()],
        FieldHistoryFrom = [.. facts.FieldHistoryFrom ?? [], .. Whole(deals())],
    };

    private IEnumerable<FieldHistoryStart> Whole(IEnumerable<string> deals)
    {
        var whole = Enumerable.Range(0, _store.Properties.Count).ToList();
        foreach (var deal in deals)
            whole.RemoveAll(property => !_store.Has(deal, property));
        return whole.Select(property => _store.Properties[property]).Select(
            property => new FieldHistoryStart(
                FactTables.Deals.Name, property, _first.TryGetValue(property, out var first) ? first : null));
    }

    private IEnumerable<FieldChange> Changes()
    {
        foreach (var (deal, property, snapshots) in _store.All())
            for (var at = 1; at < snapshots.Count; at++)
                if (snapshots[at - 1].Text != snapshots[at].Text
                    && (Value(snapshots[at - 1]), Value(snapshots[at])) is var (before, after) && before != after)
                    yield return new(FactTables.Deals.Name, deal, property, snapshots[at].On?.Date, before, after);
    }

    private string? Value(FieldSnapshot snapshot)
    {
        var (value, error) = snapshot.Property.Read(snapshot.Text);
        if (error is not null)
            _log.Add(
                ImportTables.FieldSnapshots.Name, snapshot.Deal, snapshot.Property.Property,
                $"{Printable.Of(snapshot.Deal)} had the {snapshot.Property.Property} {Printable.Quoted(snapshot.Text ?? "")}, which "
                    + $"{error}");
        return value;
    }
}
