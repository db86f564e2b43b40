namespace PipelineRules.Analytics.Backtests;

/// <summary>What a landmark counts its days from.</summary>
public enum LandmarkKind
{
    /// <summary>The start of each fiscal quarter: its first day is day 1.</summary>
    QuarterDay,

    /// <summary>The day on which a deal was created: that day is day 0.</summary>
    DealAge,
}
