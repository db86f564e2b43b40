using System;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage.Live;

/// <summary>What a deal adds to which cells: one entry, or where its amount is shared, one for each who shares in it.</summary>
internal sealed class DealCredits(CoverageOrganization organization, CoverageBasis basis, FiscalGrain grain)
{
    private readonly PeriodResolver _places = new(organization.Calendar, grain, basis);

    /// <param name="deal">The deal, open or closed.</param>
    /// <param name="stance">Its stance; of a closed deal nobody asks.</param>
    /// <param name="enter">Takes an entry.</param>
    public void Each(DealContext deal, Stance stance, Action<OwnerCell, DealSums> enter)
    {
        var (period, money) = (_places.Resolve(deal), organization.Converted(deal));
        if (Credit.IsShared(deal.Deal))
            EachShare(deal, stance, period, money, enter);
        else
            enter(new OwnerCell(deal.Owner, period, money.Currency), DealSums.From(deal.Deal.Status, stance, money.Amount, 1));
    }

    private static void EachShare(DealContext deal, Stance stance, CoveragePeriod period, Money money, Action<OwnerCell, DealSums> enter)
    {
        foreach (var creditShare in Credit.For(deal.Deal, money))
            enter(new OwnerCell(creditShare.Owner, period, money.Currency),
                DealSums.From(deal.Deal.Status, stance, creditShare.Amount, creditShare.Deals));
    }
}
