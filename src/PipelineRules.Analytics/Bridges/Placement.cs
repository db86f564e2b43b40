using System;
using System.Collections.Generic;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Analytics.Bridges;

/// <summary>In which rows a deal's amount stands, and how much of it in each. It is filled again for each deal.</summary>
internal sealed class Placement
{
    private readonly List<(BridgeKeys.RowKey Row, decimal Amount)> _cells = [];

    public IReadOnlyList<(BridgeKeys.RowKey Row, decimal Amount)> Cells => _cells;

    /// <summary>Puts an amount where a day's splits and teams credit it.</summary>
    /// <param name="deal">The deal whose owner and splits count.</param>
    /// <param name="day">The day whose teams count.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">The number of its currency.</param>
    /// <param name="period">The number of the period.</param>
    public void Fill(Deal deal, PlacedDeals day, Money amount, int currency, int period)
    {
        _cells.Clear();
        if (deal.Splits is not { Count: > 0 })
            Add(day.ScopesOf(deal.Owner), amount.Amount, currency, period);
        else
            foreach (var share in Credit.For(deal, amount))
                Add(day.ScopesOf(share.Owner), share.Amount, currency, period);
    }

    /// <summary>Hands out, row by row, what another placement has more or less than this one; nothing where they are equal.</summary>
    public void CompareWith(Placement next, Action<BridgeKeys.RowKey, decimal> add)
    {
        foreach (var (row, amount) in next._cells)
            if (amount - AmountIn(row) is not 0 and var change)
                add(row, change);
        foreach (var (row, amount) in _cells)
            if (amount != 0 && next.PlaceOf(row) < 0)
                add(row, -amount);
    }

    private decimal AmountIn(BridgeKeys.RowKey row) => PlaceOf(row) is >= 0 and var place ? _cells[place].Amount : 0;

    private int PlaceOf(BridgeKeys.RowKey row)
    {
        for (var i = 0; i < _cells.Count; i++)
            if (_cells[i].Row == row)
                return i;
        return -1;
    }

    private void Add(int[] scopes, decimal amount, int currency, int period)
    {
        var isFirst = _cells.Count == 0;
        foreach (var scope in scopes)
        {
            Add(new BridgeKeys.RowKey(scope, period, currency), amount, isFirst);
            Add(new BridgeKeys.RowKey(scope, BridgeKeys.AllPeriods, currency), amount, isFirst);
        }
    }

    private void Add(BridgeKeys.RowKey row, decimal amount, bool isFirst)
    {
        if (!isFirst && PlaceOf(row) is >= 0 and var place)
            _cells[place] = (row, _cells[place].Amount + amount);
        else
            _cells.Add((row, amount));
    }
}
