using System;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Coverage;

/// <summary>Adds up assessed deals by owner and period, shard by shard. Shards added in any order, or to ledgers that are merged, give the same.</summary>
/// <remarks>It is not for several threads at once: give each its own, and merge them.</remarks>
public sealed class CoverageLedger
{
    private const int DealsABlock = 64;
    private readonly Organisation _organisation;
    private readonly Cells _cells;

    /// <summary>An empty ledger.</summary>
    /// <param name="organisation">The facts that say the reporting currency, rates, fiscal calendar, quotas and team, as of their day. Their deals are not looked at.</param>
    /// <param name="basis">Whose date puts an open deal in a period.</param>
    /// <param name="grain">How long a period is.</param>
    /// <param name="policy">The settings that say what enough is; the rule book's own when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="organisation"/> is null.</exception>
    public CoverageLedger(
        FactSet organisation, CoverageBasis basis = CoverageBasis.CloseDate, FiscalGrain grain = FiscalGrain.Quarter, Policy? policy = null)
    {
        _organisation = new Organisation(organisation ?? throw new ArgumentNullException(nameof(organisation)), basis, grain, policy ?? Policy.Default);
        _cells = new Cells(new PlaceOfDeals(_organisation.Calendar, grain, basis));
    }

    /// <summary>Adds every deal of an assessed pipeline: open by its stance, won and lost.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public void Add(Assessment assessment)
    {
        var (deals, open) = ((assessment ?? throw new ArgumentNullException(nameof(assessment))).Pipeline.Deals, 0);
        var block = new DealContext[Math.Min(DealsABlock, deals.Count)];
        for (int row = 0, count; row < deals.Count; row += count)
        {
            count = Fetched.Block(deals, row, deals.Count, block);
            for (var i = 0; i < count; i++)
                Add(block[i], block[i].IsOpen ? assessment.StanceOf(open++) : default);
        }
    }

    /// <summary>Adds what another ledger of the same organisation has added up.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public void Merge(CoverageLedger other) => _cells.Add((other ?? throw new ArgumentNullException(nameof(other)))._cells);

    /// <summary>The rows as they stand: by owner, by team and in total, each by period and currency.</summary>
    public CoverageTable ToTable() => _organisation.Table(_cells);

    private void Add(DealContext deal, Stance stance)
    {
        var (period, money) = (_cells.Periods.NumberOf(deal), _organisation.Reckoned(deal));
        if (Credit.IsShared(deal.Deal))
            AddShares(deal, stance, period, money);
        else
            _cells.At(deal.Owner, period, money.Currency).Add(deal.Deal.Status, stance, money.Amount, 1);
    }

    private void AddShares(DealContext deal, Stance stance, int period, Money money)
    {
        foreach (var share in Credit.Shares(deal.Deal, money.Amount))
            _cells.At(share.Owner, period, money.Currency).Add(deal.Deal.Status, stance, share.Amount, share.Deals);
    }
}
