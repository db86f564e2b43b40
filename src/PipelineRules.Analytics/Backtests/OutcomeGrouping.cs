namespace PipelineRules.Analytics.Backtests;

/// <summary>What deals are grouped by.</summary>
public enum OutcomeGrouping
{
    /// <summary>All deals of the landmark.</summary>
    Total,

    /// <summary>Their stance at the landmark.</summary>
    Stance,

    /// <summary>A rule's answer at the landmark.</summary>
    Rule,

    /// <summary>Who sold them at the landmark.</summary>
    Owner,
}
