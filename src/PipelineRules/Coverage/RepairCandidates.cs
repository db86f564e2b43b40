using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Calendars;

namespace PipelineRules.Coverage;

/// <summary>The deals of a row of coverage that are not proactive yet.</summary>
internal sealed class RepairCandidates
{
    private readonly CoverageRow _row;
    private readonly Assessment _assessment;
    private readonly PlaceOfDeals _places;
    private readonly TeamTree _team;

    public RepairCandidates(CoverageRow row, Assessment assessment)
    {
        (_row, _assessment, _team) = (row, assessment, new TeamTree(assessment.Pipeline.Facts.Team));
        _places = new PlaceOfDeals(assessment.Pipeline.Calendar, row.Period.Fiscal?.Grain ?? FiscalGrain.Quarter, row.Basis);
    }

    public IEnumerable<RepairStep> CheapestFirst() => _assessment.Deals
        .Where(deal => deal.Stance < Stance.Proactive && _places.Of(deal.Deal) == _row.Period)
        .Select(deal => new RepairStep(deal, AmountInRow(deal.Deal), deal.Repair.Count))
        .Where(step => step.Amount > 0)
        .OrderBy(step => step.Answers / step.Amount)
        .ThenBy(step => step.Deal.Deal.Id, StringComparer.Ordinal);

    private decimal AmountInRow(DealContext deal) =>
        _assessment.Pipeline.Reckoned(deal) is { } money && money.Currency == _row.Currency
            ? Credit.For(deal.Deal, money.Amount).Where(share => IsInRow(share.Owner)).Sum(share => share.Amount)
            : 0;

    private bool IsInRow(string? owner) => _row.By switch
    {
        CoverageBy.Total => true,
        CoverageBy.Owner => owner == _row.Who,
        _ => owner is not null && (owner == _row.Who || _team.ManagersOf(owner).Contains(_row.Who)),
    };
}
