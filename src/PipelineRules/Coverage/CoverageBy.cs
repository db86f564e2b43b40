namespace PipelineRules.Coverage;

/// <summary>Whose pipeline a row of coverage sums up.</summary>
public enum CoverageBy
{
    /// <summary>One team member's.</summary>
    Owner,

    /// <summary>A manager's and that of everybody who reports to them, directly or not.</summary>
    Team,

    /// <summary>Everybody's.</summary>
    Total,
}
