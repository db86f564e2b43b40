using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Live;

/// <summary>The facts of a table that changes, as they are known on the day.</summary>
internal sealed class KnownFacts<T>(LiveTable<T> table) : IRegister<T> where T : class, IFactRecord
{
    public T? Find(string? id) => table.First(id)?.Fact;
}
