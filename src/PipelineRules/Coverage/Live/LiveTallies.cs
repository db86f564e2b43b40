using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage.Live;

/// <summary>What deals add up to in one organization. Who rolls up to whom is looked at again only when an owner comes or goes.</summary>
internal sealed class LiveTallies
{
    private readonly CoverageOrganization _organization;
    private readonly DealCredits _dealCredits;
    private readonly Dictionary<OwnerCell, LiveTally> _cells = [];
    private readonly Dictionary<string, int> _cellsOf = new(StringComparer.Ordinal);
    private readonly HashSet<RowKey> _touched = [];
    private readonly Action<OwnerCell, DealSums> _add;
    private readonly Action<OwnerCell, DealSums> _take;
    private RowTallies? _rows;

    public LiveTallies(CoverageOrganization organization, CoverageBasis basis, FiscalGrain grain) =>
        (_organization, _dealCredits, _add, _take) = (organization, new DealCredits(organization, basis, grain), Add, Take);

    public IReadOnlyList<Problem> Problems => _organization.Problems;

    public void Add(DealContext deal, Stance stance) => _dealCredits.Each(deal, stance, _add);

    public void Take(DealContext deal, Stance stance) => _dealCredits.Each(deal, stance, _take);

    /// <summary>Adds the rows up, and says which may have changed since the last time.</summary>
    public IEnumerable<RowKey> Settle(IEnumerable<RowKey> known)
    {
        var touched = _rows is null ? Rebuilt().Keys.Concat(known).ToArray() : _touched.ToArray();
        _touched.Clear();
        return touched;
    }

    public CoverageRow? Row(RowKey row) => _rows?.Row(row);

    private void Add(OwnerCell cell, DealSums sums)
    {
        var isNew = !_cells.TryGetValue(cell, out var tally);
        if (tally is null)
            _cells.Add(cell, tally = new LiveTally());
        tally.Add(sums);
        Count(cell.Owner, isNew ? 1 : 0);
        foreach (var row in RowsOf(cell))
            _rows?.Add(row, sums, isNew ? 1 : 0);
    }

    private void Take(OwnerCell cell, DealSums sums)
    {
        var tally = _cells[cell];
        tally.Take(sums);
        var isGone = tally.Parts == 0;
        foreach (var row in RowsOf(cell))
            _rows?.Take(row, sums, isGone ? 1 : 0);
        Count(cell.Owner, isGone ? -1 : 0);
        if (isGone)
            _cells.Remove(cell);
    }

    private RowKey[] RowsOf(OwnerCell cell)
    {
        var rows = _rows?.RowsOf(cell).ToArray() ?? [];
        _touched.UnionWith(rows);
        return rows;
    }

    private void Count(string? owner, int cells)
    {
        if (owner is null || cells == 0)
            return;
        var before = _cellsOf.TryGetValue(owner, out var count) ? count : 0;
        if (before + cells == 0)
            _cellsOf.Remove(owner);
        else
            _cellsOf[owner] = before + cells;
        if (before == 0 || before + cells == 0)
            _rows = null;
    }

    private RowTallies Rebuilt()
    {
        var rows = new RowTallies(_organization, _cells.Keys.Select(cell => cell.Owner));
        foreach (var cell in _cells)
            foreach (var row in rows.RowsOf(cell.Key))
                rows.Add(row, cell.Value.Sums, cells: 1);
        return _rows = rows;
    }
}
