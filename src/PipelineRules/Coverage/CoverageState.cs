namespace PipelineRules.Coverage;

/// <summary>Whether there is anything left to cover.</summary>
public enum CoverageState
{
    /// <summary>Something is to go.</summary>
    Open,

    /// <summary>The quota is met: nothing is to go, and ratios to it mean nothing.</summary>
    Met,

    /// <summary>There is no quota: ratios to it mean nothing, and are not zero.</summary>
    NoQuota,
}
