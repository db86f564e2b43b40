using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Live;

/// <summary>The facts of a table that changes, as they are known on the day.</summary>
internal sealed class VisibleFacts<T>(LiveTable<T> table) : IFactLookup<T> where T : class, IFactRecord
{
    public T? Find(string? id) => table.First(id)?.Fact;
}
