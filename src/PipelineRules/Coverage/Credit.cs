using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Coverage;

/// <summary>Who gets how much of a deal.</summary>
public static class Credit
{
    /// <summary>Whether the credit for a deal is shared: it has revenue splits, and they add up.</summary>
    internal static bool IsShared(Deal deal) => deal.Splits is { Count: > 0 } && AmountLimits.SplitsAddUp(deal);

    /// <summary>
    /// The parts of an amount by the deal's revenue splits. They add to the amount, to the cent of its currency; overlays get none.
    /// </summary>
    /// <param name="deal">The deal.</param>
    /// <param name="amount">The amount to share, its own or the same in another currency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public static IReadOnlyList<CreditShare> For(Deal deal, Money amount) =>
        IsShared(deal ?? throw new ArgumentNullException(nameof(deal))) ? Shares(deal, amount)
            : [new CreditShare(deal.Owner, amount.Amount, 1)];

    /// <summary>
    /// The same for a deal that is shared. Odd cents go, one each, to the first in the order given who are short of a part of one.
    /// </summary>
    internal static IReadOnlyList<CreditShare> Shares(Deal deal, Money amount)
    {
        var (cent, left, splits) = (CentOf(amount), amount.Amount, Splits(deal.Splits ?? []));
        var shares = new CreditShare[splits.Count + 1];
        for (var i = 0; i < splits.Count; i++)
        {
            var part = WholeCents(Exact(splits[i], amount), cent);
            (shares[i + 1], left) = (new CreditShare(splits[i].Owner.NullIfBlank(), part, 0), left - part);
        }
        for (var i = 0; i < splits.Count && Math.Abs(left) >= cent; i++)
            if (shares[i + 1].Amount != Exact(splits[i], amount))
                (shares[i + 1], left) = (shares[i + 1] with { Amount = shares[i + 1].Amount + cent * Math.Sign(left) },
                    left - cent * Math.Sign(left));
        shares[0] = new CreditShare(deal.Owner, left, 1);
        return shares;
    }

    private static decimal CentOf(Money amount) => new(1, 0, 0, false, (byte)CurrencyCodes.Places(amount.Currency));

    private static decimal Exact(DealSplit split, Money amount) => amount.Amount * split.Percent / 100;

    private static decimal WholeCents(decimal amount, decimal cent) => Math.Truncate(amount / cent) * cent;

    private static List<DealSplit> Splits(IReadOnlyList<DealSplit> all)
    {
        var splits = new List<DealSplit>(all.Count);
        foreach (var split in all)
            if (split.Kind == SplitKind.Revenue)
                splits.Add(split);
        return splits;
    }
}
