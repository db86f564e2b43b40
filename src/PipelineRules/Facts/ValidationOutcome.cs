namespace PipelineRules.Facts;

/// <summary>What a stakeholder said of a priority.</summary>
public enum ValidationOutcome
{
    /// <summary>It stands as recorded.</summary>
    Confirmed,

    /// <summary>It stands, but has changed.</summary>
    Changed,

    /// <summary>It is no priority.</summary>
    Denied,
}
