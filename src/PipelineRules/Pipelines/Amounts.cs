using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines;

/// <summary>Which amounts can be reckoned with: a million of the largest, at the highest rate, still add up to the cent.</summary>
internal static class Amounts
{
    private const decimal Largest = 1_000_000_000_000_000m;
    private const decimal HighestRate = 1_000_000m;

    public static bool IsUsable(Money money) => money.Amount is >= -Largest and <= Largest;

    public static bool IsUsable(ExchangeRate rate) => rate.Rate is >= 1 / HighestRate and <= HighestRate;

    public static Money? Usable(Money? money) => money is { } amount && IsUsable(amount) ? amount : null;

    /// <summary>The amount to a hundredth of a cent: sums of such amounts are exact, and so the same in any order.</summary>
    public static Money ToFourPlaces(Money money) => new(Math.Round(money.Amount, 4), money.Currency);

    public static bool SplitsAddUp(Deal deal) => deal.Splits is not { Count: > 0 } splits || AddUp(splits);

    private static bool AddUp(IReadOnlyList<DealSplit> splits)
    {
        var shares = splits.Where(split => split.Kind == SplitKind.Revenue).ToArray();
        return shares.Length == 0 || (shares.All(split => split.Percent is >= 0 and <= 100) && shares.Sum(split => split.Percent) == 100);
    }
}
