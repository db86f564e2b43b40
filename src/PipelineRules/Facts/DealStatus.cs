namespace PipelineRules.Facts;

/// <summary>Whether a deal is still being worked on.</summary>
public enum DealStatus
{
    /// <summary>Being worked on.</summary>
    Open,

    /// <summary>Signed.</summary>
    Won,

    /// <summary>Gone.</summary>
    Lost,
}
