using System;
using System.Collections.Generic;
using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>Which amounts can be computed with: a million of the largest, at the highest rate, still add up to the cent.</summary>
internal static class AmountLimits
{
    private const decimal Largest = 1_000_000_000_000_000m;
    private const decimal HighestRate = 1_000_000m;

    public static bool IsUsable(Money money) => money.Amount is >= -Largest and <= Largest;

    public static bool IsUsable(ExchangeRate rate) => rate.Rate is >= 1 / HighestRate and <= HighestRate;

    public static Money? Usable(Money? money) => money is { } amount && IsUsable(amount) ? amount : null;

    /// <summary>
    /// The amount to the cent of its currency, half a cent to the even one: sums of such amounts are exact, and so the same in any order.
    /// </summary>
    public static Money ToTheCent(Money money) => new(Math.Round(money.Amount, CurrencyCodes.Places(money.Currency)), money.Currency);

    public static bool SplitsAddUp(Deal deal) => deal.Splits is not { Count: > 0 } splits || AddUp(splits);

    private static bool AddUp(IReadOnlyList<DealSplit> splits)
    {
        var (shares, sum) = (0, 0m);
        foreach (var split in splits)
            if (split is { Kind: SplitKind.Revenue, Percent: not (>= 0 and <= 100) })
                return false;
            else if (split.Kind == SplitKind.Revenue)
                (shares, sum) = (shares + 1, sum + split.Percent);
        return shares == 0 || sum == 100;
    }
}
