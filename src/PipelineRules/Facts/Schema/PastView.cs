namespace PipelineRules.Facts.Schema;

/// <summary>What a property was as of a day before the facts were recorded, where no history of it reaches back to that day.</summary>
public enum PastView
{
    /// <summary>Unknown: what it is now says nothing of what it was.</summary>
    Unknown,

    /// <summary>As recorded: it names or belongs to the fact and tells nothing of how the deal went.</summary>
    AsRecorded,

    /// <summary>A day on which something happened: as recorded from that day on, and not yet happened before it.</summary>
    Dated,

    /// <summary>
    /// The day on which something happened last: as recorded from that day on, and unknown before it, and where none is recorded, for it
    /// may have happened earlier too.
    /// </summary>
    LastDated,
}
