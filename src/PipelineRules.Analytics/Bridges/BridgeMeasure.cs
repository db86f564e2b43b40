namespace PipelineRules.Analytics.Bridges;

/// <summary>Which pipeline a bridge is of.</summary>
public enum BridgeMeasure
{
    /// <summary>Every open deal.</summary>
    Open,

    /// <summary>The open deals whose stance is proactive.</summary>
    Proactive,
}
