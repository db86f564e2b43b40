using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules;

/// <summary>Names gaps in sentences.</summary>
internal static class PastGapNames
{
    private static readonly (PastGaps Gap, string Name)[] s_names =
    [
        (PastGaps.Priority, "which priority it served"),
        (PastGaps.MustHaveDate, "its must-have date"),
        (PastGaps.LeadTimes, "its lead times"),
        (PastGaps.Seller, "who sold it"),
        (PastGaps.PriorityOwner, "who owned its priority"),
        (PastGaps.Statements, "whose statements counted"),
        (PastGaps.Voices | PastGaps.Dates | PastGaps.StatedGoals, "what those were who spoke"),
        (PastGaps.Withdrawal, "whether the owner of its priority had changed it"),
        (PastGaps.Rank | PastGaps.CorporateRank, "how its priority ranked"),
        (PastGaps.Goals, "what corporate goals its priority served"),
        (PastGaps.OtherPriorities, "which other priorities were open, and how they ranked"),
        (PastGaps.LostDeals, "which lost deals it took up"),
    ];

    /// <summary>The first of some gaps: what nobody can tell.</summary>
    public static string Name(this PastGaps gaps) => Array.Find(s_names, one => (one.Gap & gaps) != 0).Name ?? "what was recorded";
}
