using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Coverage;

/// <summary>The rows that owners' figures roll up to. The parts of a row are cells.</summary>
internal sealed class RowTallies
{
    private readonly Organisation _organisation;
    private readonly RollUp _rollUp;
    private readonly Dictionary<RowKey, Tally> _tallies = [];
    private readonly Dictionary<RowKey, decimal> _quotas = [];

    public RowTallies(Organisation organisation, IEnumerable<string?> owners)
    {
        (_organisation, _rollUp) = (organisation, organisation.RollUpOf(owners));
        foreach (var quota in organisation.Quotas)
            foreach (var row in RowsOf(quota.Key))
                _quotas[row] = quota.Value + (_quotas.TryGetValue(row, out var before) ? before : 0);
    }

    public IEnumerable<RowKey> Keys => _tallies.Keys.Concat(_quotas.Keys);

    public IEnumerable<RowKey> RowsOf(Cell cell) =>
        _rollUp.RowsOf(cell.Owner).Select(row => new RowKey(row.By, row.Who, cell.Period, cell.Currency));

    public void Add(RowKey row, DealSums sums, int cells)
    {
        if (!_tallies.TryGetValue(row, out var tally))
            _tallies.Add(row, tally = new Tally());
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
        return tally is null && quota is null ? null : _organisation.Row(row, quota, sums);
    }
}
