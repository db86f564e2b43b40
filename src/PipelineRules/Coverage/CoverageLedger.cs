using System;
using System.Collections.Generic;
using PipelineRules.Assessments;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage;

/// <summary>Adds up assessed deals by owner and period, shard by shard. Shards added in any order, or to ledgers that are merged, give the same.</summary>
/// <remarks>It is not for several threads at once: give each its own, and merge them.</remarks>
public sealed class CoverageLedger
{
    private readonly Dictionary<Cell, Tally> _cells = [];
    private readonly Organisation _organisation;
    private readonly Entries _entries;
    private readonly Action<Cell, DealSums> _add;

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
        (_entries, _add) = (new Entries(_organisation, basis, grain), Add);
    }

    /// <summary>Adds every deal of an assessed pipeline: open by its stance, won and lost.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public void Add(Assessment assessment)
    {
        var open = 0;
        foreach (var deal in (assessment ?? throw new ArgumentNullException(nameof(assessment))).Pipeline.Deals)
            _entries.Each(deal, deal.IsOpen ? assessment.StanceOf(open++) : default, _add);
    }

    /// <summary>Adds what another ledger of the same organisation has added up.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public void Merge(CoverageLedger other)
    {
        foreach (var cell in (other ?? throw new ArgumentNullException(nameof(other)))._cells)
            Add(cell.Key, cell.Value.Sums);
    }

    /// <summary>The rows as they stand: by owner, by team and in total, each by period and currency.</summary>
    public CoverageTable ToTable() => _organisation.Table(_cells);

    private void Add(Cell cell, DealSums sums)
    {
        if (!_cells.TryGetValue(cell, out var tally))
            _cells.Add(cell, tally = new Tally());
        tally.Add(sums);
    }
}
