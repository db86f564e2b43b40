using System.Collections.Frozen;

namespace PipelineRules.Crm.Maps;

/// <summary>What a column must hold, or must not.</summary>
/// <param name="Column">The column's name.</param>
/// <param name="Texts">The texts; an empty one stands for an empty cell.</param>
/// <param name="Holds">Whether the cell is to be one of them, or none.</param>
internal sealed record Filter(string Column, FrozenSet<string> Texts, bool Holds);
