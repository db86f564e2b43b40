using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>Which waivers work.</summary>
internal static class ActiveWaivers
{
    /// <summary>The waiver of a rule that works for a deal on the day looked at; null when none does.</summary>
    public static Waiver? Working(DealContext deal, string rule)
    {
        for (var i = 0; i < deal.Waivers.Count; i++)
            if (deal.Waivers[i] is var waiver && waiver.Rule == rule && Works(waiver, deal))
                return waiver;
        return null;
    }

    /// <summary>Whether it says of what, why, by whom and when.</summary>
    public static bool IsComplete(Waiver waiver) =>
        waiver is { Until: not null, From: not null, Deal: not null, Rule: not null, Reason: not null, By: not null };

    public static bool IsGrantedByOwner(Waiver waiver, Deal deal) =>
        deal.Owner is { } owner && waiver.By?.Trim() == owner.Trim();

    private static bool Works(Waiver waiver, DealContext deal) =>
        IsComplete(waiver) && !IsGrantedByOwner(waiver, deal.Deal) && waiver.From is { } from
        && from <= deal.AsOf && deal.AsOf < waiver.Until && Period.DaysBetween(from, deal.AsOf) < deal.Policy.WaiverDays;
}
