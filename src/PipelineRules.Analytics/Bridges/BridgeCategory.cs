namespace PipelineRules.Analytics.Bridges;

/// <summary>Why a deal's amount is in the pipeline of one day and not, or otherwise, in that of another.</summary>
public enum BridgeCategory
{
    /// <summary>The deal is in the later pipeline, and had not been created by the earlier day.</summary>
    New,
}
