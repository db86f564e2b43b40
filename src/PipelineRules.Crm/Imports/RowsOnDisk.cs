using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Crm.Imports;

/// <summary>Facts that stay in their file: each walk through them reads it again, and so do their count and a look at a place.</summary>
internal sealed class RowsOnDisk<T>(IEnumerable<T> rows) : IReadOnlyList<T>
{
    public int Count => this.Sum(_ => 1);

    public T this[int index] => this.Skip(index).First();

    public IEnumerator<T> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
