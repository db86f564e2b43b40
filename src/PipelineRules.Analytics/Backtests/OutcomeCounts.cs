using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analytics.Statistics;

namespace PipelineRules.Analytics.Backtests;

/// <summary>What became of a group of deals, each counted once.</summary>
/// <remarks>
/// Every deal is in one of the counts. Rates are of those whose outcome is known: their forecast quarter is over. Deals of a quarter that
/// is not over are in no rate, not even those that have been lost or won in it so far: those that are decided early are not like the
/// others.
/// </remarks>
public sealed class OutcomeCounts
{
    private readonly int[] _counts = new int[(int)DealOutcome.Unrecorded + 1];
    private readonly int[] _daysLate;
    private readonly int _slipped;
    private readonly int _held;

    /// <summary>Counts deals.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deals"/> is null.</exception>
    public OutcomeCounts(IEnumerable<LandmarkDeal> deals)
    {
        var late = new List<int>();
        foreach (var deal in deals ?? throw new ArgumentNullException(nameof(deals)))
        {
            _counts[(int)deal.Outcome]++;
            _slipped += deal.HasSlipped == true ? 1 : 0;
            if (deal.DaysLate is not { } days)
                continue;
            late.Add(days);
            _held += days <= 0 ? 1 : 0;
        }
        late.Sort();
        _daysLate = [.. late];
    }

    /// <summary>How many deals there are.</summary>
    public int Deals => _counts.Sum();

    /// <summary>Of how many the outcome is known.</summary>
    public int Known => Of(DealOutcome.WonInPeriod) + Of(DealOutcome.WonLater) + Of(DealOutcome.Lost) + Of(DealOutcome.StillOpen);

    /// <summary>How many of them had been won by the end of their forecast quarter.</summary>
    public Rate WonInPeriod => new(Of(DealOutcome.WonInPeriod), Known);

    /// <summary>How many of them had been won by the very day that they were forecast for.</summary>
    public Rate WonByCloseDate => new(_held, Known);

    /// <summary>How many of them were still open after their forecast quarter.</summary>
    public Rate Slipped => new(_slipped, Known);

    /// <summary>How many of them were lost, in their forecast quarter or later.</summary>
    public Rate Lost => new(Of(DealOutcome.Lost), Known);

    /// <summary>
    /// The median of how many days after the forecast close date those were won that were won, below 0 when earlier; null when none was.
    /// Those still open are not in it, so that the true median is later where many are.
    /// </summary>
    public decimal? MedianDaysLate => _daysLate.Length == 0
        ? null
        : (_daysLate[(_daysLate.Length - 1) / 2] + _daysLate[_daysLate.Length / 2]) / 2m;

    /// <summary>How many deals an outcome has.</summary>
    public int Of(DealOutcome outcome) => _counts[(int)outcome];
}
