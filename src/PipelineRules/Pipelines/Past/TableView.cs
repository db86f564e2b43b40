using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Past;

/// <summary>The facts of a table as they were known on a day, and what of them is unknown.</summary>
internal sealed class TableView<TFact> where TFact : class
{
    private const string AttributePrefix = "attributes.";
    private static readonly KeyValuePair<string, string>[] s_noFields = [];
    private readonly TypedTable<TFact> _table;
    private readonly PastDay _past;
    private readonly PropertyHistories _histories;
    private readonly ValueProperty<TFact, LocalDate?>[] _dated;
    private readonly TypedProperty<TFact>[] _cleared;
    private readonly FactProperty[] _except;
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, string Property), bool> _single = [];

    /// <param name="table">The table.</param>
    /// <param name="past">The day.</param>
    /// <param name="histories">The recorded changes.</param>
    /// <param name="except">The properties that somebody else sees to.</param>
    public TableView(TypedTable<TFact> table, PastDay past, PropertyHistories histories, params FactProperty[] except)
    {
        (_table, _past, _histories, _except) = (table, past, histories, except);
        _dated = [.. table.Days.Where(one => one.Past is PastView.Dated or PastView.LastDated && !except.Contains(one))];
        _cleared = past.IsUnknownWithoutHistory
            ? [.. table.Properties
                .Where(one => one.Past == PastView.Unknown && !except.Contains(one) && !past.IsWhole(table.Name, one.Name))]
            : [];
        _unknown.UnionWith(_cleared.Select(one => one.Name));
    }

    /// <summary>By property, of how many of the facts seen so far it is unknown.</summary>
    public Dictionary<string, int> Lost { get; } = new(StringComparer.Ordinal);

    public bool IsUnknown(string id, string property) => _single.TryGetValue((id, property), out var isUnknown)
        ? isUnknown
        : _unknown.Contains(property) || (IsAttribute(property) && _unknown.Contains(DealTable.Attributes.Name));

    /// <summary>Whether the property is unknown of every fact of which no change is recorded.</summary>
    public bool IsUnknown(FactProperty property) => _unknown.Contains(property.Name);

    /// <summary>Makes a property of every fact unknown.</summary>
    public void AddUnknown(FactProperty property) => _unknown.Add(property.Name);

    /// <summary>Says of one fact whether a property is unknown.</summary>
    public void Set(string? id, string property, bool isUnknown)
    {
        if (id is not null && (isUnknown != _unknown.Contains(property) || _single.ContainsKey((id, property))))
            _single[(id, property)] = isUnknown;
    }

    public void CountLost(FactProperty property) => Lost[property.Name] = (Lost.TryGetValue(property.Name, out var count) ? count : 0) + 1;

    /// <summary>The fact as it was known, without days that nobody meant; itself where nothing was otherwise.</summary>
    public TFact Seen(TFact recorded)
    {
        var fact = PlausibleDays.In(_table, recorded);
        var (seen, id) = (fact, _table.Identity[0].Text(fact));
        foreach (var property in _dated)
            if (property.Get(fact) is { } on ? on > _past.Day : _past.IsUnknownWithoutHistory)
                seen = WithoutLaterDay(seen, id, property);
        foreach (var property in _cleared)
        {
            seen = property.Cleared(seen);
            CountLost(property);
        }

        return _histories.Of(_table.Name, id) is { } changes ? ByHistory(fact, seen, id, changes) : seen;
    }

    /// <summary>A property that somebody else sees to, as its changes tell it.</summary>
    /// <returns>The fact with it; null where no change is recorded, or nobody can tell what it was.</returns>
    public TFact? ByHistory(TypedProperty<TFact> property, TFact recorded, TFact seen)
    {
        var id = _table.Identity[0].Text(recorded);
        var changes = _histories.Of(_table.Name, id)?.Where(change => change.Property == property.Name).ToArray();
        if (changes is not { Length: > 0 })
            return null;
        var isKnown =
            PropertyChain.TryFind(
                property.TryNormalize, property.Text(recorded), changes, _past.Day, _past.IsWhole(_table.Name, property.Name),
                    out var then);
        Set(id, property.Name, !isKnown && _past.IsUnknownWithoutHistory);
        return isKnown && property.TryWithText(seen, then, out var changed) ? changed : null;
    }

    /// <summary>A deal with the CRM's own fields as their changes tell them.</summary>
    public Deal WithAttributes(Deal recorded, Deal seen, IReadOnlyList<FieldChange> changes)
    {
        foreach (var same in changes.Where(change => IsAttribute(change.Property)).GroupBy(change => change.Property ?? ""))
            if (_past.IsPast || same.Any(change => change.On > _past.Day))
            {
                var name = same.Key.Substring(AttributePrefix.Length);
                var isWhole = _past.IsWhole(_table.Name, same.Key) || _past.IsWhole(_table.Name, DealTable.Attributes.Name);
                var isKnown =
                    PropertyChain.TryFind(AsItIs, recorded.Attributes?.Text(name), same.ToArray(), _past.Day, isWhole, out var then)
                    || !_past.IsUnknownWithoutHistory;
                Set(recorded.Id, same.Key, !isKnown);
                var others = (seen.Attributes ?? DealAttributes.None).Fields
                    .Where(field => !string.Equals(field.Key, name, StringComparison.OrdinalIgnoreCase));
                seen = seen with { Attributes = new([.. others, .. isKnown && then is not null ? [new(name, then)] : s_noFields]) };
            }

        return seen;
    }

    private static bool IsAttribute(string? property) => property?.StartsWith(AttributePrefix, StringComparison.Ordinal) == true;

    private static bool AsItIs(string? text, out string? normal)
    {
        normal = string.IsNullOrEmpty(text) ? null : text;
        return true;
    }

    private TFact WithoutLaterDay(TFact seen, string? id, ValueProperty<TFact, LocalDate?> property)
    {
        var isUnknown = property.Past == PastView.LastDated && _past.IsUnknownWithoutHistory && !_past.IsWhole(_table.Name, property.Name);
        Set(id, property.Name, isUnknown);
        if (isUnknown)
            CountLost(property);
        return property.Cleared(seen);
    }

    private TFact ByHistory(TFact fact, TFact seen, string? id, IReadOnlyList<FieldChange> changes)
    {
        foreach (var same in changes.GroupBy(change => change.Property))
            if (_table.Find(same.Key) is { } property && property.Kind is not (PropertyKind.Id or PropertyKind.Attributes)
                && !_except.Contains(property))
                seen = ByHistory(property, fact, seen, id, same.ToArray());
        return seen;
    }

    private TFact ByHistory(TypedProperty<TFact> property, TFact fact, TFact seen, string? id, FieldChange[] changes)
    {
        if (!_past.IsPast && !changes.Any(change => change.On > _past.Day))
            return seen;
        var isKnown =
            PropertyChain.TryFind(
                property.TryNormalize, property.Text(fact), changes, _past.Day, _past.IsWhole(_table.Name, property.Name), out var then)
            || !_past.IsUnknownWithoutHistory || property.Past == PastView.AsRecorded;
        Set(id, property.Name, !isKnown);
        if (!isKnown)
            return property.Cleared(seen);
        property.TryWithText(seen, then, out var changed);
        return property is ValueProperty<TFact, LocalDate?> { Past: PastView.Dated or PastView.LastDated } day
            && day.Get(changed) > _past.Day
            ? day.With(changed, null)
            : changed;
    }
}
