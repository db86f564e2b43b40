using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage;

/// <summary>Who gets how much of a deal.</summary>
internal static class Credit
{
    public static bool IsShared(Deal deal) => deal.Splits is { Count: > 0 } && Amounts.SplitsAddUp(deal);

    /// <summary>The parts of an amount by the deal's revenue splits. They add to the amount, to the cent; overlays get none.</summary>
    public static IReadOnlyList<Share> For(Deal deal, decimal amount)
    {
        if (!IsShared(deal))
            return [new Share(deal.Owner, amount, 1)];
        var shares = Parts(deal, amount);
        return [new Share(deal.Owner, amount - shares.Sum(share => share.Amount), 1), .. shares];
    }

    private static Share[] Parts(Deal deal, decimal amount)
    {
        var splits = (deal.Splits ?? []).Where(split => split.Kind == SplitKind.Revenue).OrderBy(split => split.Owner, StringComparer.Ordinal).ToArray();
        var (parts, left) = (new Share[splits.Length], amount);
        for (var i = 0; i < splits.Length; i++)
        {
            var part = i == splits.Length - 1 ? left : Math.Round(amount * splits[i].Percent / 100, 2);
            (parts[i], left) = (new Share(splits[i].Owner, part, 0), left - part);
        }
        return parts;
    }
}
