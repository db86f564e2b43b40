using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage.Batch;
using System;

namespace PipelineRules.Coverage.Live;

/// <summary>The rows that owners' figures roll up to. The parts of a row are cells.</summary>
internal sealed class RowTallies
{
    private readonly CoverageOrganization _organization;
    private readonly StringIndex _owners = new();
    private readonly RollUp _rollUp;
    private readonly Dictionary<RowKey, LiveTally> _tallies = [];
    private readonly Dictionary<RowKey, decimal> _quotas = [];

    public RowTallies(CoverageOrganization organization, IEnumerable<string?> owners)
    {
        foreach (var owner in owners)
            _owners.NumberOf(owner);
        (_organization, _rollUp) = (organization, organization.RollUpOf(_owners));
        foreach (var quota in organization.Quotas)
            foreach (var row in RowsOf(new OwnerCell(quota.Owner, quota.Period, quota.Amount.Currency)))
                _quotas[row] = quota.Amount.Amount + (_quotas.TryGetValue(row, out var before) ? before : 0);
    }

    public IEnumerable<RowKey> Keys => _tallies.Keys.Concat(_quotas.Keys);

    public IEnumerable<RowKey> RowsOf(OwnerCell cell) =>
        _rollUp.RowsOf(_owners.NumberOf(cell.Owner))
            .Select(row => new RowKey(_rollUp[row].By, _rollUp[row].Who, cell.Period, cell.Currency));

    public void Add(RowKey row, DealSums sums, int cells)
    {
        if (!_tallies.TryGetValue(row, out var tally))
            _tallies.Add(row, tally = new LiveTally());
        tally.Add(sums, cells);
    }

    public void Take(RowKey row, DealSums sums, int cells)
    {
        var tally = _tallies[row];
        tally.Take(sums, cells);
        if (tally.Parts == 0)
            _tallies.Remove(row);
    }

    /// <summary>The row as it stands; null where nothing stands in it any more.</summary>
    public CoverageRow? Row(RowKey row)
    {
        var sums = _tallies.TryGetValue(row, out var tally) ? tally.Sums : default;
        decimal? quota = _quotas.TryGetValue(row, out var sum) ? sum : null;
        return tally is null && quota is null ? null : _organization.Row(row, quota, sums);
    }
}
