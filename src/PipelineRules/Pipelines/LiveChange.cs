using System.Collections.Generic;

namespace PipelineRules.Pipelines;

/// <summary>What one change of a <see cref="LivePipeline"/> touched. It never changes.</summary>
public sealed class LiveChange
{
    internal LiveChange(IReadOnlyList<DealContext> affected, IReadOnlyList<DealContext> gone, bool touchesRates, bool touchesQuotas) =>
        (Affected, Gone, TouchesRates, TouchesQuotas) = (affected, gone, touchesRates, touchesQuotas);

    /// <summary>
    /// The deals to judge again, open and closed, in the order of the facts: those that came, and those of which anything may read
    /// differently.
    /// </summary>
    public IReadOnlyList<DealContext> Affected { get; }

    /// <summary>
    /// What <see cref="Affected"/> stands in the place of, and the deals that left, in the order of the facts: the contexts from before the
    /// change.
    /// </summary>
    public IReadOnlyList<DealContext> Gone { get; }

    /// <summary>Whether amounts in other currencies may be worth something else, of deals that are not affected too.</summary>
    public bool TouchesRates { get; }

    /// <summary>Whether what is to be won, or who rolls up to whom, may have changed.</summary>
    public bool TouchesQuotas { get; }

    /// <summary>Whether coverage of quota must be computed again.</summary>
    public bool TouchesCoverage => TouchesRates || TouchesQuotas || Affected.Count > 0 || Gone.Count > 0;

    internal static LiveChange None { get; } = new([], [], false, false);

    /// <summary>How many deals it touched.</summary>
    public override string ToString() => $"{Affected.Count} affected, {Gone.Count} gone";
}
