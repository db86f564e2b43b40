using PipelineRules.Pipelines;

namespace PipelineRules.Analytics.Bridges;

/// <summary>What one deal has in one bar of a row.</summary>
/// <param name="Category">The bar.</param>
/// <param name="Before">The deal as of the first day; null where it was not in the facts.</param>
/// <param name="After">The deal as of the second day; null where it is not in the facts.</param>
/// <param name="Amount">What the deal has in the bar, in the currency of the row; 0 where its amount is not known.</param>
public sealed record BridgeChange(BridgeCategory Category, DealContext? Before, DealContext? After, decimal Amount)
{
    /// <summary>The deal's id.</summary>
    public string DealId => (After ?? Before)?.Id ?? "";
}
