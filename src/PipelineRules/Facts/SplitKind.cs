namespace PipelineRules.Facts;

/// <summary>What a share in a deal moves.</summary>
public enum SplitKind
{
    /// <summary>Credit for the deal's amount; the revenue splits of a deal add to 100 %.</summary>
    Revenue,

    /// <summary>Recognition beside the amount; it never enters a total.</summary>
    Overlay,
}
