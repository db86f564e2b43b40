using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Coverage.Batch;

/// <summary>
/// The sums of every row of a table: an owner's figures count in their own row, in their managers' teams' and in the whole's.
/// </summary>
internal sealed class RowSums(CoverageCube coverageCube, RollUp rollUp)
{
    private readonly Dictionary<Cell, Tally> _rows = new(2 * coverageCube.All.Count);

    public void AddDeals()
    {
        foreach (var cell in coverageCube.All)
            foreach (var row in rollUp.NearestRowsOf(cell.Key.Who))
                At(row, cell.Key.Period, cell.Key.Currency).Add(cell.Value);
    }

    public void Add(PeriodQuota quota)
    {
        var (period, currency) = (coverageCube.Periods.NumberOf(quota.Period), coverageCube.Currencies.NumberOf(quota.Amount.Currency));
        foreach (var row in rollUp.NearestRowsOf(coverageCube.Owners.NumberOf(quota.Owner)))
            At(row, period, currency).AddQuota(quota.Amount.Amount);
    }

    /// <summary>Counts the figures of every team in the one above it.</summary>
    public void AddTeams()
    {
        var teams =
            _rows.Keys.Where(cell => rollUp[cell.Who].By == CoverageBy.Team).GroupBy(cell => cell.Who)
                .ToDictionary(cells => cells.Key, cells => cells.ToList());
        foreach (var (team, above) in rollUp.TeamsFromBelow())
            if (teams.TryGetValue(team, out var own))
            {
                if (!teams.TryGetValue(above, out var there))
                    teams.Add(above, there = []);
                foreach (var cell in own)
                    AddTo(above, cell, there);
            }
    }

    /// <summary>The whole first, then teams, then owners; in each by name, period and currency.</summary>
    public IEnumerable<KeyValuePair<Cell, Tally>> InOrder()
    {
        var (rows, places) = (_rows.ToArray(), Places());
        Array.Sort(rows.Select(row => places(row.Key)).ToArray(), rows);
        return rows;
    }

    private void AddTo(int above, Cell cell, List<Cell> there)
    {
        var before = _rows.Count;
        var tally = At(above, cell.Period, cell.Currency);
        if (_rows.Count > before)
            there.Add(new Cell(above, cell.Period, cell.Currency));
        tally.AddWithQuota(_rows[cell]);
    }

    private Func<Cell, long> Places()
    {
        var (who, periods) =
            (SortRanks.Compute(rollUp.Count, rollUp.Compare), SortRanks.Compute(coverageCube.Periods.Count, coverageCube.Periods.Compare));
        var currencies = SortRanks.Compute(coverageCube.Currencies.Count, coverageCube.Currencies.Compare);
        return cell => ((long)who[cell.Who] * periods.Length + periods[cell.Period]) * currencies.Length + currencies[cell.Currency];
    }

    private Tally At(int row, int period, int currency)
    {
        var cell = new Cell(row, period, currency);
        if (!_rows.TryGetValue(cell, out var tally))
            _rows.Add(cell, tally = new Tally());
        return tally;
    }
}
