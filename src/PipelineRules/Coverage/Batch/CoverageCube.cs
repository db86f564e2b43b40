using System.Collections.Generic;

namespace PipelineRules.Coverage.Batch;

/// <summary>The sums of every owner in every period and currency, begun when they are first asked for.</summary>
/// <remarks>A deal's names and days become numbers once, so that they are hashed and compared as such.</remarks>
internal sealed class CoverageCube(PeriodResolver places)
{
    private readonly Dictionary<Cell, Tally> _tallies = [];

    public StringIndex Owners { get; } = new();

    public PeriodIndex Periods { get; } = new(places);

    public StringIndex Currencies { get; } = new();

    public IReadOnlyCollection<KeyValuePair<Cell, Tally>> All => _tallies;

    public Tally At(string? owner, int period, string currency)
    {
        var cell = new Cell(Owners.NumberOf(owner), period, Currencies.NumberOf(currency));
        if (!_tallies.TryGetValue(cell, out var tally))
            _tallies.Add(cell, tally = new Tally());
        return tally;
    }

    /// <summary>Adds the sums of other cells, whose numbers may be others.</summary>
    public void Add(CoverageCube other)
    {
        foreach (var one in other._tallies)
            At(other.Owners[one.Key.Who], Periods.NumberOf(other.Periods[one.Key.Period]), other.Currencies[one.Key.Currency] ?? "")
                .Add(one.Value);
    }
}
