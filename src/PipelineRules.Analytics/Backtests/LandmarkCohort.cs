using System;
using System.Collections.Generic;

namespace PipelineRules.Analytics.Backtests;

/// <summary>The deals of a landmark, each once: on the first of its days on which it was open and had a forecast, else the first.</summary>
internal sealed class LandmarkCohort(OutcomeBook outcomes)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<LandmarkDeal> _deals = [];

    public IReadOnlyList<LandmarkDeal> Deals => _deals;

    /// <summary>Takes up a deal on a later day than those before it.</summary>
    public void Add(AssessedAtLandmark seen)
    {
        var isKnown = _places.TryGetValue(seen.Deal.Id, out var place);
        if (isKnown && _deals[place].Outcome != DealOutcome.WithoutForecast)
            return;
        var deal = outcomes.Of(seen);
        if (!isKnown)
        {
            _places.Add(seen.Deal.Id, _deals.Count);
            _deals.Add(deal);
        }
        else if (deal.Outcome != DealOutcome.WithoutForecast)
        {
            _deals[place] = deal;
        }
    }
}
