using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>Which waivers work.</summary>
internal static class Waivers
{
    public static Waiver? Working(DealContext deal, string rule)
    {
        for (var i = 0; i < deal.Waivers.Count; i++)
            if (deal.Waivers[i] is { Reason: not null, By: not null } waiver && waiver.Rule == rule && waiver.Until > deal.AsOf)
                return waiver;
        return null;
    }
}
