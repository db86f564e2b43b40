using System;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Live;

/// <summary>The facts of a table that changes, as they are known on a day.</summary>
internal sealed class KnownFacts<T>(LiveTable<T> table, Func<T, T> seen) : IRegister<T> where T : class, IFactRecord
{
    public T? Find(string? id) => table.First(id) is { } entry ? seen(entry.Fact) : null;
}
