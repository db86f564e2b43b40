using System;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Analytics.Bridges;

/// <summary>
/// Splits the change of one deal among the bars, in a fixed order: into or out of the pipeline; else owner, then date, then currency rate,
/// then amount. Each step begins where the one before it ended, so that they add up to the cent.
/// </summary>
/// <param name="before">The deals of the earlier day.</param>
/// <param name="after">The deals of the later day.</param>
/// <param name="keys">The numbers of rows.</param>
/// <param name="add">Takes what a deal has in a bar of a row.</param>
internal sealed class DealSteps(
    PlacedDeals before, PlacedDeals after, BridgeKeys keys, Action<BridgeKeys.RowKey, BridgeCategory, decimal> add)
{
    private Placement _was = new();
    private Placement _is = new();

    /// <summary>Adds all that a deal has in the bars of a measure.</summary>
    /// <param name="pair">The deal's places on both days.</param>
    /// <param name="measure">Which pipeline is measured.</param>
    public void Add((int Before, int After) pair, BridgeMeasure measure)
    {
        var (wasIn, isIn) = (before.IsIn(pair.Before, measure), after.IsIn(pair.After, measure));
        if (wasIn && isIn)
            Stay(before.Deals[pair.Before], after.Deals[pair.After]);
        else if (wasIn)
            Leave(before.Deals[pair.Before], pair.After == DealPairs.None ? null : after.Deals[pair.After]);
        else if (isIn)
            Enter(pair.Before == DealPairs.None ? null : before.Deals[pair.Before], after.Deals[pair.After]);
    }

    private void Leave(DealContext was, DealContext? now)
    {
        Place(was, before, before.Converted(was.Amount) ?? new Money(0, before.CurrencyWithoutAmount(was)), before.PeriodOf(was));
        AddAll(BridgeCategory.Starting, 1);
        AddAll(
            now switch
            {
                null => BridgeCategory.Removed,
                { Deal.Status: DealStatus.Won } => BridgeCategory.Won,
                { Deal.Status: DealStatus.Lost } => BridgeCategory.Lost,
                _ => BridgeCategory.FellFromProactive,
            },
            -1);
    }

    private void Enter(DealContext? was, DealContext now)
    {
        Place(now, after, after.Converted(now.Amount) ?? new Money(0, after.CurrencyWithoutAmount(now)), after.PeriodOf(now));
        AddAll(
            was switch
            {
                null => BridgeCategory.New,
                { IsOpen: false } => BridgeCategory.Reopened,
                _ => BridgeCategory.RoseToProactive,
            },
            1);
        AddAll(BridgeCategory.Ending, 1);
    }

    private void Stay(DealContext was, DealContext now)
    {
        var (first, last) = (before.Converted(was.Amount), after.Converted(now.Amount));
        var exchanged = after.Converted(was.Amount);
        var nothing = new Money(
            0, last?.Currency ?? exchanged?.Currency ?? first?.Currency ?? after.CurrencyWithoutAmount(now));
        var (period, amount) = (before.PeriodOf(was), first ?? nothing);

        Place(was, before, amount, period);
        AddAll(BridgeCategory.Starting, 1);
        if (!IsCreditedAlike(was, now))
            Step(now, amount, period, change => change > 0 ? BridgeCategory.MovedIn : BridgeCategory.MovedOut);
        if (after.PeriodOf(now) is var newPeriod && newPeriod != period)
        {
            period = newPeriod;
            var category = CategoryOfDates(was, now);
            Step(now, amount, period, _ => category);
        }
        if ((first is null ? nothing : exchanged ?? nothing) is var atNewRate && atNewRate != amount)
            Step(now, amount = atNewRate, period, _ => BridgeCategory.CurrencyRate);
        if ((last ?? nothing) is var newAmount && newAmount != amount)
            Step(now, newAmount, period, change => (first is null) != (last is null) ? BridgeCategory.AmountUnknown
                : change > 0 ? BridgeCategory.Increased : BridgeCategory.Decreased);
        AddAll(BridgeCategory.Ending, 1);
    }

    private bool IsCreditedAlike(DealContext was, DealContext now) =>
        (was.Deal.Splits ?? []).Count == 0 && (now.Deal.Splits ?? []).Count == 0
            && AreEqual(before.ScopesOf(was.Owner), after.ScopesOf(now.Owner));

    private BridgeCategory CategoryOfDates(DealContext was, DealContext now) => (before.DayOf(was), after.DayOf(now)) switch
    {
        (null, _) or (_, null) => BridgeCategory.Undated,
        var (earlier, later) when earlier == later => BridgeCategory.BecameOverdue,
        var (earlier, later) when later < earlier => BridgeCategory.PulledIn,
        _ => IsCustomersPush(was, now) ? BridgeCategory.PushedByCustomer : BridgeCategory.PushedBySeller,
    };

    /// <summary>
    /// By the recorded moves where the pushes of both days are known; else by whether somebody at the customer
    /// has stated a later must-have date.
    /// </summary>
    private bool IsCustomersPush(DealContext was, DealContext now)
    {
        var (sellers, customers) =
            (now.Movement.SellerDriven - was.Movement.SellerDriven, now.Movement.CustomerDriven - was.Movement.CustomerDriven);
        return after.IsBySellersDate && sellers is not null
            ? customers > 0 && sellers <= 0
            : now.DateInForce is not null && now.MustHaveDate > was.MustHaveDate;
    }

    private void Place(DealContext deal, PlacedDeals day, Money amount, int period) =>
        _is.Fill(deal.Deal, day, amount, keys.CurrencyOf(amount.Currency), period);

    private void Step(DealContext now, Money amount, int period, Func<decimal, BridgeCategory> categoryOf)
    {
        (_was, _is) = (_is, _was);
        Place(now, after, amount, period);
        _was.CompareWith(_is, (row, change) => add(row, categoryOf(change), change));
    }

    private static bool AreEqual(int[] one, int[] other)
    {
        var isEqual = one.Length == other.Length;
        for (var i = 0; isEqual && i < one.Length; i++)
            isEqual = one[i] == other[i];
        return isEqual;
    }

    private void AddAll(BridgeCategory category, int sign)
    {
        foreach (var (row, amount) in _is.Cells)
            add(row, category, sign * amount);
    }
}
