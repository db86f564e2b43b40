using System;
using System.Collections.Generic;

namespace PipelineRules.Pipelines.Live;

/// <summary>The entries of a table by an id that their facts name. A blank id names nothing.</summary>
internal sealed class LiveIndex<T>(Func<T, IReadOnlyList<string?>> ids) where T : class
{
    private readonly Groups<string, T> _groups = new(StringComparer.Ordinal);

    public IEnumerable<string> Ids => _groups.Keys;

    public IReadOnlyList<Entry<T>> this[string? id] => id is null ? [] : _groups[id];

    public void Add(Entry<T> entry)
    {
        foreach (var id in ids(entry.Fact))
            if (id is not null && !string.IsNullOrWhiteSpace(id))
                _groups.Add(id, entry);
    }

    public void Remove(Entry<T> entry)
    {
        foreach (var id in ids(entry.Fact))
            if (id is not null && !string.IsNullOrWhiteSpace(id))
                _groups.Remove(id, entry);
    }
}
