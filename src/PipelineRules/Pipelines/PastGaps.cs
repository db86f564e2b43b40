using System;

namespace PipelineRules;

/// <summary>
/// What that bears on a deal nobody can tell as of a day before the facts were recorded. An answer that rests on any is unknown.
/// </summary>
[Flags]
internal enum PastGaps
{
    None = 0,

    /// <summary>Which priority it serves, or whose that is.</summary>
    Priority = 1 << 0,

    /// <summary>Whose statements count for it, or who had left.</summary>
    Statements = 1 << 1,

    /// <summary>What those were who spoke of the priority itself.</summary>
    Voices = 1 << 2,

    /// <summary>What those were who stated a date, or whether it was withdrawn.</summary>
    Dates = 1 << 3,

    /// <summary>What those were who linked goals, or whether the link was withdrawn.</summary>
    StatedGoals = 1 << 4,

    /// <summary>Whether its owner has said that the priority changed.</summary>
    Withdrawal = 1 << 5,

    /// <summary>The must-have date.</summary>
    MustHaveDate = 1 << 6,

    /// <summary>The lead times.</summary>
    LeadTimes = 1 << 7,

    /// <summary>Which team member owned it.</summary>
    Seller = 1 << 8,

    /// <summary>Who owned the priority.</summary>
    PriorityOwner = 1 << 9,

    /// <summary>The rank of the priority among its owner's.</summary>
    Rank = 1 << 10,

    /// <summary>The rank of the priority in its company.</summary>
    CorporateRank = 1 << 11,

    /// <summary>The corporate goals of the priority, and what they say.</summary>
    Goals = 1 << 12,

    /// <summary>Which other priorities were open, and how they ranked.</summary>
    OtherPriorities = 1 << 13,

    /// <summary>Which lost deals it takes up.</summary>
    LostDeals = 1 << 14,
}
