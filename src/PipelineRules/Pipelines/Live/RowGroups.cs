using System.Collections.Generic;

namespace PipelineRules.Pipelines.Live;

/// <summary>Entries by what they have in common, in the order of their table within a group.</summary>
internal sealed class RowGroups<TKey, T>(IEqualityComparer<TKey> same) where TKey : notnull where T : class
{
    private readonly Dictionary<TKey, List<TableRow<T>>> _groups = new(same);

    public IEnumerable<TKey> Keys => _groups.Keys;

    public IReadOnlyList<TableRow<T>> this[TKey key] => _groups.TryGetValue(key, out var group) ? group : [];

    public void Add(TKey key, TableRow<T> tableRow)
    {
        if (!_groups.TryGetValue(key, out var group))
            _groups.Add(key, group = new List<TableRow<T>>(1));
        group.Insert(PlaceFor(tableRow, group), tableRow);
    }

    public void Remove(TKey key, TableRow<T> tableRow)
    {
        var group = _groups[key];
        group.RemoveAt(group.BinarySearch(tableRow, TableRow<T>.InOrder));
        if (group.Count == 0)
            _groups.Remove(key);
    }

    private static int PlaceFor(TableRow<T> tableRow, List<TableRow<T>> group)
    {
        if (group.Count == 0 || group[group.Count - 1].Number < tableRow.Number)
            return group.Count;
        var place = group.BinarySearch(tableRow, TableRow<T>.InOrder);
        return place < 0 ? ~place : place;
    }
}
