namespace PipelineRules;

/// <summary>What counts as of a day before the facts were recorded, where no history tells what a property was.</summary>
public enum PastWithoutHistory
{
    /// <summary>Nothing: it is unknown.</summary>
    Unknown,

    /// <summary>What was recorded later, as if it had always been so. How a deal ended then leaks into the days before.</summary>
    AsRecorded,
}
