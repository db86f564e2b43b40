namespace PipelineRules.Coverage;

/// <summary>Where the proactive coverage of what is to go lies against the policy's target, 2X to 3X by default.</summary>
public enum CoverageBand
{
    /// <summary>Below the target.</summary>
    Under,

    /// <summary>On target, both ends included.</summary>
    Target,

    /// <summary>Above it.</summary>
    Over,
}
