namespace PipelineRules.Analytics.Backtests;

/// <summary>Which of a group's rates are compared.</summary>
public enum OutcomeMeasure
{
    /// <summary>Won by the end of the forecast quarter.</summary>
    WonInPeriod,

    /// <summary>Still open after it.</summary>
    Slipped,
}
