namespace PipelineRules.Coverage;

/// <summary>Pipeline against quota for one owner, team or the whole, in one period and one currency.</summary>
/// <param name="By">Whose pipeline it is.</param>
/// <param name="Who">The id of the owner or manager; null for the whole, and for deals without an owner.</param>
/// <param name="Period">The period.</param>
/// <param name="Basis">Whose date put the open deals there.</param>
/// <param name="Currency">The ISO 4217 code of every amount here.</param>
/// <param name="Quota">What is to be won; null when there is no quota.</param>
/// <param name="Sums">What the deals add up to.</param>
/// <param name="Policy">The settings that say what enough is.</param>
public sealed record CoverageRow(
    CoverageBy By, string? Who, CoveragePeriod Period, CoverageBasis Basis, string Currency, decimal? Quota, DealSums Sums, Policy Policy)
{
    /// <summary>Quota less what is won; 0 when it is met, null when there is no quota.</summary>
    public decimal? ToGo => Quota - Sums.Won is { } toGo ? (toGo > 0 ? toGo : 0) : null;

    /// <summary>Whether anything is left to cover.</summary>
    public CoverageState State => ToGo switch { null => CoverageState.NoQuota, 0 => CoverageState.Met, _ => CoverageState.Open };

    /// <summary>Open pipeline in multiples of the quota; null when there is none, or when it is 0.</summary>
    public decimal? Coverage => Ratio(Sums.Open, Quota);

    /// <summary>Open pipeline in multiples of what is to go; null when the quota is met, or when there is none.</summary>
    public decimal? ToGoCoverage => Ratio(Sums.Open, ToGo);

    /// <summary>Proactive pipeline in multiples of the quota; null when there is none, or when it is 0.</summary>
    public decimal? ProactiveCoverage => Ratio(Sums.Proactive, Quota);

    /// <summary>Proactive pipeline in multiples of what is to go; null when the quota is met, or when there is none.</summary>
    public decimal? ProactiveToGoCoverage => Ratio(Sums.Proactive, ToGo);

    /// <summary>
    /// Where the proactive coverage of what is to go lies against the target; null when the quota is met, or when there is none.
    /// </summary>
    public CoverageBand? Band => ProactiveToGoCoverage switch
    {
        null => null,
        { } ratio when ratio < Policy.CoverageTarget => CoverageBand.Under,
        { } ratio when ratio <= Policy.CoverageAmple => CoverageBand.Target,
        _ => CoverageBand.Over,
    };

    /// <summary>Whether there is so much proactive pipeline that nobody can be looking after it.</summary>
    public bool IsExcess => ProactiveToGoCoverage > Policy.CoverageExcess;

    /// <summary>What proactive pipeline is missing to the target, 2X by default; 0 when it is there, null when there is no quota.</summary>
    public decimal? AmountToTarget => Missing(Policy.CoverageTarget);

    /// <summary>
    /// What proactive pipeline is missing to the end of the target, 3X by default; 0 when it is there, null when there is no quota.
    /// </summary>
    public decimal? AmountToAmple => Missing(Policy.CoverageAmple);

    private static decimal? Ratio(decimal amount, decimal? of) => of > 0 ? amount / of : null;

    private decimal? Missing(decimal multiple) =>
        ToGo * multiple - Sums.Proactive is { } missing ? (missing > 0 ? missing : 0) : null;
}
