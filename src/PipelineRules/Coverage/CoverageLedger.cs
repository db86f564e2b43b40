using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Calendars;
using PipelineRules.Coverage.Batch;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage;

/// <summary>
/// Adds up assessed deals by owner and period, shard by shard. Shards added in any order, or to ledgers that are merged, give the same.
/// </summary>
/// <remarks>It is not for several threads at once: give each its own, and merge them.</remarks>
public sealed class CoverageLedger
{
    private const int DealsABlock = 64;
    private readonly CoverageOrganization _organization;
    private readonly CoverageCube _coverageCube;
    private readonly CoverageBasis _basis;
    private readonly FiscalGrain _grain;

    /// <summary>An empty ledger.</summary>
    /// <param name="organization">The reporting currency, rates, fiscal calendar, quotas and team, as of their day.</param>
    /// <param name="basis">Whose date puts an open deal in a period.</param>
    /// <param name="grain">How long a period is.</param>
    /// <param name="policy">The settings that say what enough is; the rule book's own when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is null.</exception>
    public CoverageLedger(
        SalesOrganization organization, CoverageBasis basis = CoverageBasis.CloseDate, FiscalGrain grain = FiscalGrain.Quarter,
        Policy? policy = null)
    {
        (Policy, _basis, _grain) = (policy ?? Policy.Default, basis, grain);
        _organization =
            new CoverageOrganization(organization ?? throw new ArgumentNullException(nameof(organization)), basis, grain, Policy);
        _coverageCube = new CoverageCube(new PeriodResolver(_organization.Calendar, grain, basis));
    }

    /// <summary>The settings that say what enough is.</summary>
    public Policy Policy { get; }

    /// <summary>
    /// What has been added up so far, in parts that can be stored, sent, and summed elsewhere in any order. They are in no order.
    /// </summary>
    public IReadOnlyList<CoveragePart> Parts =>
        [.. _coverageCube.All
            .Select(
                cell =>
                    new CoveragePart(
                        _coverageCube.Owners[cell.Key.Who], _coverageCube.Periods[cell.Key.Period], _basis,
                        _coverageCube.Currencies[cell.Key.Currency] ?? "", cell.Value.Sums))];

    /// <summary>Adds every deal of an assessed pipeline: open by its stance, won and lost.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentException">It was assessed with another policy than this ledger's.</exception>
    public void Add(Assessment assessment)
    {
        var (deals, open) = ((assessment ?? throw new ArgumentNullException(nameof(assessment))).Pipeline.Deals, 0);
        assessment.Rulebook.CheckPolicy(Policy, nameof(assessment));
        var block = new DealContext[Math.Min(DealsABlock, deals.Count)];
        for (int row = 0, count; row < deals.Count; row += count)
        {
            count = CachePrefetcher.Block(deals, row, deals.Count, block);
            for (var i = 0; i < count; i++)
                Add(block[i], block[i].IsOpen ? assessment.StanceOf(open++) : default);
        }
    }

    /// <summary>
    /// Adds a part, of another ledger of the same organization for example, or the sum of several with one owner, period and currency.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    /// <exception cref="ArgumentException">The part is by another basis, or by a longer or shorter period, than this ledger.</exception>
    public void Add(CoveragePart part)
    {
        _ = part ?? throw new ArgumentNullException(nameof(part));
        if (part.Basis != _basis || part.Period.Fiscal?.Grain is { } grain && grain != _grain)
            throw new ArgumentException($"{part} is no part of coverage by {_basis} and {_grain}", nameof(part));
        _coverageCube.At(part.Owner, _coverageCube.Periods.NumberOf(part.Period), part.Currency).Add(part.Sums);
    }

    /// <summary>Adds what another ledger of the same organization has added up.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The other is by another basis, or by longer or shorter periods.</exception>
    public void Merge(CoverageLedger other)
    {
        if ((other ?? throw new ArgumentNullException(nameof(other)))._basis != _basis || other._grain != _grain)
            throw new ArgumentException(
                $"coverage by {other._basis} and {other._grain} does not add to coverage by {_basis} and {_grain}", nameof(other));
        _coverageCube.Add(other._coverageCube);
    }

    /// <summary>The rows as they stand: by owner, by team and in total, each by period and currency.</summary>
    public CoverageTable ToTable() => _organization.Table(_coverageCube);

    private void Add(DealContext deal, Stance stance)
    {
        var (period, money) = (_coverageCube.Periods.NumberOf(deal), _organization.Converted(deal));
        if (Credit.IsShared(deal.Deal))
            AddShares(deal, stance, period, money);
        else
            _coverageCube.At(deal.Owner, period, money.Currency).Add(deal.Deal.Status, stance, money.Amount, 1);
    }

    private void AddShares(DealContext deal, Stance stance, int period, Money money)
    {
        foreach (var creditShare in Credit.Shares(deal.Deal, money))
            _coverageCube.At(creditShare.Owner, period, money.Currency)
                .Add(deal.Deal.Status, stance, creditShare.Amount, creditShare.Deals);
    }
}
