using System.Collections.Generic;

namespace PipelineRules.Pipelines.Live;

/// <summary>Entries by what they have in common, in the order of their table within a group.</summary>
internal sealed class Groups<TKey, T>(IEqualityComparer<TKey> same) where TKey : notnull where T : class
{
    private readonly Dictionary<TKey, List<Entry<T>>> _groups = new(same);

    public IEnumerable<TKey> Keys => _groups.Keys;

    public IReadOnlyList<Entry<T>> this[TKey key] => _groups.TryGetValue(key, out var group) ? group : [];

    public void Add(TKey key, Entry<T> entry)
    {
        if (!_groups.TryGetValue(key, out var group))
            _groups.Add(key, group = new List<Entry<T>>(1));
        group.Insert(PlaceFor(entry, group), entry);
    }

    public void Remove(TKey key, Entry<T> entry)
    {
        var group = _groups[key];
        group.RemoveAt(group.BinarySearch(entry, Entry<T>.InOrder));
        if (group.Count == 0)
            _groups.Remove(key);
    }

    private static int PlaceFor(Entry<T> entry, List<Entry<T>> group)
    {
        if (group.Count == 0 || group[group.Count - 1].Number < entry.Number)
            return group.Count;
        var place = group.BinarySearch(entry, Entry<T>.InOrder);
        return place < 0 ? ~place : place;
    }
}
