using System;

namespace PipelineRules;

/// <summary>What somebody at the customer states of a deal.</summary>
[Flags]
public enum StatedValues
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The must-have date.</summary>
    Date = 1,

    /// <summary>The rank of the priority among its owner's.</summary>
    Rank = 2,

    /// <summary>The corporate goals that it serves.</summary>
    Goal = 4,

    /// <summary>That the solution matches the need.</summary>
    Fit = 8,

    /// <summary>All of these.</summary>
    All = Date | Rank | Goal | Fit,
}
