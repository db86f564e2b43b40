using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Coverage;

namespace PipelineRules.Analytics.Bridges;

/// <summary>
/// From the open and the proactive pipeline of one day to that of another, in categories that exclude each other and add up to the cent:
/// by owner, by team and in total, by period, and in the reporting currency.
/// </summary>
/// <remarks>
/// <para>A deal that changed in several ways is split among the bars in a fixed order: first whether it came into the pipeline or left it,
/// and then with its whole amount; else its owner and its date, with the amount of the earlier day; else the currency rate, on that amount;
/// and last the amount, at the rates of the later day.</para>
/// <para>Amounts are rounded once, when they are converted, to the cent of their currency and half a cent to the even one; all else is
/// exact. A bridge from a later day to an earlier one is that from the earlier to the later with every sign turned.</para>
/// </remarks>
public sealed class Bridge
{
    private readonly PlacedDeals _before;
    private readonly PlacedDeals _after;
    private readonly (int Before, int After)[] _pairs;
    private readonly BridgeKeys _keys = new();
    private readonly bool _isBackward;
    private readonly Dictionary<BridgeRow, BridgeKeys.RowKey> _numbers;

    private Bridge(Assessment from, Assessment to, CoverageBasis basis, FiscalGrain grain)
    {
        (From, To, Basis, Grain) = (from.AsOf, to.AsOf, basis, grain);
        _isBackward = From > To;
        var (before, after) = _isBackward ? (to, from) : (from, to);
        (_before, _after) = (new PlacedDeals(before, basis, grain, _keys), new PlacedDeals(after, basis, grain, _keys));
        _pairs = DealPairs.Match(_before.Deals, _after.Deals);
        _numbers = new[] { BridgeMeasure.Open, BridgeMeasure.Proactive }.SelectMany(RowsOf).ToDictionary(row => row.Row, row => row.Key);
        Rows = [.. _numbers.Keys.OrderBy(row => row.Measure).ThenByDescending(row => row.By)
            .ThenBy(row => row.Who, StringComparer.Ordinal).ThenBy(row => row.Currency, StringComparer.Ordinal).ThenBy(row => row.Period)];
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The second day; it may be the earlier one.</summary>
    public LocalDate To { get; }

    /// <summary>Whose date puts a deal in a period.</summary>
    public CoverageBasis Basis { get; }

    /// <summary>How long a period is.</summary>
    public FiscalGrain Grain { get; }

    /// <summary>
    /// The rows: open pipeline before proactive, the whole before teams before owners, all periods together before each of them.
    /// </summary>
    public IReadOnlyList<BridgeRow> Rows { get; }

    /// <summary>Compares two days: of one file of facts, or of two.</summary>
    /// <param name="from">What was found as of the first day.</param>
    /// <param name="to">What was found as of the second day.</param>
    /// <param name="basis">Whose date puts a deal in a period: the seller's forecast close date, or the customer's latest signature
    /// date.</param>
    /// <param name="grain">How long a period is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> or <paramref name="to"/> is null.</exception>
    public static Bridge Create(
        Assessment from, Assessment to, CoverageBasis basis = CoverageBasis.CloseDate, FiscalGrain grain = FiscalGrain.Quarter) => new(
        from ?? throw new ArgumentNullException(nameof(from)), to ?? throw new ArgumentNullException(nameof(to)), basis, grain);

    /// <summary>The rows of open or of proactive pipeline, by owner, by team or in total.</summary>
    public IEnumerable<BridgeRow> RowsBy(BridgeMeasure measure, CoverageBy by) =>
        Rows.Where(row => row.Measure == measure && row.By == by);

    /// <summary>
    /// What each deal has in each bar of a row, by bar and then the largest first: the amounts of a bar's deals add up to the bar.
    /// </summary>
    /// <param name="row">A row of this bridge.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    /// <exception cref="ArgumentException">The row is of another bridge.</exception>
    public IReadOnlyList<BridgeChange> ChangesOf(BridgeRow row) =>
        [.. ChangesOf([row ?? throw new ArgumentNullException(nameof(row))])[row]];

    /// <summary>The same for several rows, by row, in one walk over the deals.</summary>
    /// <param name="rows">Rows of this bridge.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">A row is of another bridge.</exception>
    public ILookup<BridgeRow, BridgeChange> ChangesOf(IReadOnlyCollection<BridgeRow> rows)
    {
        var wanted = (rows ?? throw new ArgumentNullException(nameof(rows))).Distinct()
            .ToLookup(row => row.Measure, row => (Key: KeyOf(row), Row: row));
        return wanted.SelectMany(same => ChangesOf(same.Key, same.ToDictionary(one => one.Key, one => one.Row)))
            .OrderBy(one => one.Change.Category).ThenByDescending(one => Math.Abs(one.Change.Amount))
            .ToLookup(one => one.Row, one => one.Change);
    }

    private BridgeKeys.RowKey KeyOf(BridgeRow row) => _numbers.TryGetValue(row, out var key)
        ? key
        : throw new ArgumentException("the row is of another bridge", nameof(row));

    private List<(BridgeRow Row, BridgeChange Change)> ChangesOf(
        BridgeMeasure measure, Dictionary<BridgeKeys.RowKey, BridgeRow> wanted)
    {
        var (changes, current) = (new List<(BridgeRow, BridgeChange)>(), (Before: DealPairs.None, After: DealPairs.None));
        var steps = new DealSteps(_before, _after, _keys, Add);
        foreach (var pair in _pairs)
        {
            current = pair;
            steps.Add(pair, measure);
        }
        return changes;

        void Add(BridgeKeys.RowKey key, BridgeCategory category, decimal amount)
        {
            if (!wanted.TryGetValue(key, out var row))
                return;
            var (was, now) = (
                current.Before == DealPairs.None ? null : _before.Deals[current.Before],
                current.After == DealPairs.None ? null : _after.Deals[current.After]);
            changes.Add((row, _isBackward
                ? new BridgeChange(RowTally.Backward(category), now, was, RowTally.IsChange(category) ? -amount : amount)
                : new BridgeChange(category, was, now, amount)));
        }
    }

    private IEnumerable<(BridgeRow Row, BridgeKeys.RowKey Key)> RowsOf(BridgeMeasure measure)
    {
        var tallies = new Dictionary<BridgeKeys.RowKey, RowTally>();
        var steps = new DealSteps(_before, _after, _keys, Add);
        foreach (var pair in _pairs)
            steps.Add(pair, measure);
        return tallies.Select(tally => (_keys.Row(measure, tally.Key, tally.Value.ToSteps(_isBackward)), tally.Key));

        void Add(BridgeKeys.RowKey key, BridgeCategory category, decimal amount)
        {
            if (!tallies.TryGetValue(key, out var tally))
                tallies.Add(key, tally = new RowTally());
            tally.Add(category, amount);
        }
    }
}
