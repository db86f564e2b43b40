namespace PipelineRules.Analytics.Bridges;

/// <summary>One bar of a bridge.</summary>
/// <param name="Category">What it stands for.</param>
/// <param name="Amount">What it adds to the pipeline, below 0 for what it takes away; of <see cref="BridgeCategory.Starting"/> and
/// <see cref="BridgeCategory.Ending"/> what the pipeline is worth.</param>
/// <param name="Added">The sum of what single deals add; never below 0.</param>
/// <param name="Removed">The sum of what single deals take away; never above 0. With <paramref name="Added"/> it is the amount.</param>
/// <param name="Deals">How many deals are in it, those without an amount included.</param>
public sealed record BridgeStep(BridgeCategory Category, decimal Amount, decimal Added, decimal Removed, int Deals)
{
    /// <summary>Whether it stands for a change, and not for what the pipeline is worth on one of the days.</summary>
    public bool IsChange => Category is not (BridgeCategory.Starting or BridgeCategory.Ending);
}
