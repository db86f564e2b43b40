using PipelineRules.Facts;

namespace PipelineRules.Coverage;

/// <summary>What an owner is to win in a period.</summary>
internal sealed class PeriodQuota(string owner, CoveragePeriod period, Money amount)
{
    public string Owner { get; } = owner;

    public CoveragePeriod Period { get; } = period;

    public Money Amount { get; } = amount;
}
