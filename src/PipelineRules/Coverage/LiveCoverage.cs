using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Calendars;
using PipelineRules.Coverage.Live;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage;

/// <summary>
/// Coverage while deals come, change and go: what a deal touches is computed again, and nothing else. It comes to what a
/// <see cref="CoverageLedger"/> does, to the cent.
/// </summary>
/// <remarks>It has one writer: it is not for several threads at once.</remarks>
public sealed class LiveCoverage
{
    private readonly CoverageBasis _basis;
    private readonly FiscalGrain _grain;
    private readonly Policy _policy;
    private readonly Dictionary<object, (DealContext Deal, Stance Stance)> _deals = [];
    private readonly Dictionary<RowKey, CoverageRow> _rows = [];
    private readonly HashSet<RowKey> _touched = [];
    private LiveTallies _tallies;

    /// <summary>No deals yet.</summary>
    /// <param name="organization">The reporting currency, rates, fiscal calendar, quotas and team, as of their day.</param>
    /// <param name="basis">Whose date puts an open deal in a period.</param>
    /// <param name="grain">How long a period is.</param>
    /// <param name="policy">The settings that say what enough is; the rule book's own when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is null.</exception>
    public LiveCoverage(
        SalesOrganization organization, CoverageBasis basis = CoverageBasis.CloseDate, FiscalGrain grain = FiscalGrain.Quarter,
        Policy? policy = null)
    {
        (_basis, _grain, _policy) = (basis, grain, policy ?? Policy.Default);
        _tallies = Tallies(organization);
    }

    /// <summary>A deal comes, or takes the place of what it was before.</summary>
    /// <param name="deal">The deal, open or closed.</param>
    /// <param name="stance">Its stance; of a closed deal nobody asks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public void Put(DealContext deal, Stance stance)
    {
        Leave((deal ?? throw new ArgumentNullException(nameof(deal))).Place);
        _deals.Add(deal.Place, (deal, stance));
        _tallies.Add(deal, stance);
    }

    /// <summary>A deal goes. Where it is not there, or another context has its place by now, nothing changes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public void Remove(DealContext deal)
    {
        var place = (deal ?? throw new ArgumentNullException(nameof(deal))).Place;
        if (_deals.TryGetValue(place, out var one) && one.Deal == deal)
            Leave(place);
    }

    /// <summary>Other quotas, teams, rates or another day. Every deal is computed again.</summary>
    /// <param name="organization">What they are now.</param>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is null.</exception>
    public void Reorganize(SalesOrganization organization)
    {
        _tallies = Tallies(organization);
        foreach (var (deal, stance) in _deals.Values)
            _tallies.Add(deal, stance);
    }

    /// <summary>The rows that came, changed or went since this was last asked, in the order of a table.</summary>
    public IReadOnlyList<CoverageRowChange> Changes()
    {
        _touched.UnionWith(_tallies.Settle(_rows.Keys));
        var changes =
            _touched.Select(Change).Where(change => change.Before != change.Now)
                .OrderBy(change => change.Now ?? change.Before, RowOrder.Instance).ToArray();
        _touched.Clear();
        return changes;
    }

    /// <summary>The rows as they stand: by owner, by team and in total, each by period and currency.</summary>
    public CoverageTable ToTable()
    {
        _touched.UnionWith(_tallies.Settle(_rows.Keys));
        var rows = _rows.Keys.Union(_touched).Select(_tallies.Row).OfType<CoverageRow>();
        return new CoverageTable(_basis, [.. rows.OrderBy(row => row, RowOrder.Instance)], _tallies.Problems);
    }

    private void Leave(object place)
    {
        if (!_deals.TryGetValue(place, out var before))
            return;
        _tallies.Take(before.Deal, before.Stance);
        _deals.Remove(place);
    }

    private LiveTallies Tallies(SalesOrganization organization) =>
        new(new CoverageOrganization(organization ?? throw new ArgumentNullException(nameof(organization)), _basis, _grain, _policy),
            _basis, _grain);

    private CoverageRowChange Change(RowKey key)
    {
        var change = new CoverageRowChange(_rows.TryGetValue(key, out var before) ? before : null, _tallies.Row(key));
        if (change.Now is { } now)
            _rows[key] = now;
        else
            _rows.Remove(key);
        return change;
    }
}
