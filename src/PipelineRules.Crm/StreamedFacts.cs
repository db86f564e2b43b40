using System.Collections.Generic;
using PipelineRules.Facts;

namespace PipelineRules.Crm;

/// <summary>
/// The facts of an export whose largest tables stay in their files: a walk through one of those reads the file, and takes as long.
/// </summary>
/// <param name="Others">All other facts, without <see cref="FactSet.Problems"/>: ask the export for them after the last walk.</param>
/// <param name="Deals">The deals; null where the export has none.</param>
/// <param name="CloseDateChanges">The changes of close dates; null where the export has no history.</param>
public sealed record StreamedFacts(FactSet Others, IEnumerable<Deal>? Deals, IEnumerable<CloseDateChange>? CloseDateChanges);
