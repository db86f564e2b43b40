using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Pipelines.Live;

/// <summary>
/// The entries of a table in the order in which they came. One that goes leaves a gap; the gaps are closed when they are half of it.
/// </summary>
internal sealed class RowList<T> : IEnumerable<TableRow<T>> where T : class
{
    private readonly List<TableRow<T>> _entries = [];
    private long _came;
    private int _gone;

    public int Count => _entries.Count - _gone;

    public TableRow<T> Add(T fact)
    {
        var tableRow = new TableRow<T>(fact, _came++);
        _entries.Add(tableRow);
        return tableRow;
    }

    public void Remove(TableRow<T> tableRow)
    {
        tableRow.IsGone = true;
        if (++_gone <= _entries.Count / 2)
            return;
        _entries.RemoveAll(one => one.IsGone);
        _gone = 0;
    }

    public IEnumerator<TableRow<T>> GetEnumerator() => _entries.Where(tableRow => !tableRow.IsGone).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
