using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Pipelines.Live;

/// <summary>The entries of a table in the order in which they came. One that goes leaves a gap; the gaps are closed when they are half of it.</summary>
internal sealed class Entries<T> : IEnumerable<Entry<T>> where T : class
{
    private readonly List<Entry<T>> _entries = [];
    private long _came;
    private int _gone;

    public int Count => _entries.Count - _gone;

    public Entry<T> Add(T fact)
    {
        var entry = new Entry<T>(fact, _came++);
        _entries.Add(entry);
        return entry;
    }

    public void Remove(Entry<T> entry)
    {
        entry.IsGone = true;
        if (++_gone <= _entries.Count / 2)
            return;
        _entries.RemoveAll(one => one.IsGone);
        _gone = 0;
    }

    public IEnumerator<Entry<T>> GetEnumerator() => _entries.Where(entry => !entry.IsGone).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
