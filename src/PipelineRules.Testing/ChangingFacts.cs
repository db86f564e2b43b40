using System.Collections.Generic;
using PipelineRules.Facts;

namespace PipelineRules.Testing;

/// <summary>Facts, and what happens to them.</summary>
/// <param name="Facts">The facts to begin with.</param>
/// <param name="Changes">The changes, in the order in which they are made.</param>
public sealed record ChangingFacts(FactSet Facts, IReadOnlyList<Change> Changes)
{
    /// <summary>The number of deals, and the changes.</summary>
    public override string ToString() => $"{Facts.Deals?.Count ?? 0} deals; {string.Join("; ", Changes)}";
}
