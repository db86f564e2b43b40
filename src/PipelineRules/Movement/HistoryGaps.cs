using System;

namespace PipelineRules.Movement;

/// <summary>
/// Why the pushes counted may not be all that there were. With any of these a count is the least that there can have been.
/// </summary>
[Flags]
public enum HistoryGaps
{
    /// <summary>Nothing is missing: the counts are exact.</summary>
    None = 0,

    /// <summary>
    /// The deal, or one whose moves it inherits, is older than the history, which does not reach back to the day on which a decider last
    /// said the must-have date.
    /// </summary>
    StartsLate = 1,

    /// <summary>A change of it, or of a deal whose moves it inherits, has a day or a date that cannot be read.</summary>
    Unreadable = 2,

    /// <summary>The deal is open and has a day on which it was closed.</summary>
    OpenAndClosed = 4,
}
