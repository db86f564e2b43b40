using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Coverage;

/// <summary>Who gets how much of a deal.</summary>
internal static class Credit
{
    public static bool IsShared(Deal deal) => deal.Splits is { Count: > 0 } && AmountLimits.SplitsAddUp(deal);

    /// <summary>The parts of an amount by the deal's revenue splits. They add to the amount, to the cent; overlays get none.</summary>
    public static IReadOnlyList<CreditShare> For(Deal deal, decimal amount) =>
        IsShared(deal) ? Shares(deal, amount) : [new CreditShare(deal.Owner, amount, 1)];

    /// <summary>The same for a deal that is shared.</summary>
    public static IReadOnlyList<CreditShare> Shares(Deal deal, decimal amount)
    {
        var splits = Splits(deal.Splits ?? []);
        var (shares, left) = (new CreditShare[splits.Count + 1], amount);
        for (var i = 0; i < splits.Count; i++)
        {
            var part = i == splits.Count - 1 ? left : Math.Round(amount * splits[i].Percent / 100, 2);
            (shares[i + 1], left) = (new CreditShare(splits[i].Owner, part, 0), left - part);
        }
        shares[0] = new CreditShare(deal.Owner, left, 1);
        return shares;
    }

    private static List<DealSplit> Splits(IReadOnlyList<DealSplit> all)
    {
        var splits = new List<DealSplit>(all.Count);
        foreach (var split in all)
            if (split.Kind == SplitKind.Revenue)
                splits.Add(split);
        splits.Sort((one, other) => string.CompareOrdinal(one.Owner, other.Owner));
        return splits;
    }
}
