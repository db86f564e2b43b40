namespace PipelineRules.Facts;

/// <summary>One row of one table of facts. It is a value: two that say the same are equal, the lists that they hold included.</summary>
/// <remarks>The library's own facts implement it, and nothing else needs to: a fact of another type belongs to no table.</remarks>
public interface IFactRecord;
