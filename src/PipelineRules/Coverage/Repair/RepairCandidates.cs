using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage;

/// <summary>The deals of a row of coverage that are not proactive yet, can become so and then still stand in the row.</summary>
internal sealed class RepairCandidates
{
    private readonly CoverageRow _row;
    private readonly RepairableDeals _deals;
    private readonly Assessment _assessment;
    private readonly PeriodResolver _places;
    private readonly HashSet<string>? _owners;

    public RepairCandidates(CoverageRow row, RepairableDeals deals)
    {
        (_row, _deals, _assessment, _owners) = (row, deals, deals.Assessment, deals.OwnersIn(row));
        _places = new PeriodResolver(_assessment.Pipeline.Calendar, row.Period.Fiscal?.Grain ?? FiscalGrain.Quarter, row.Basis);
    }

    /// <summary>The deals, in the order of the facts, each with every way to make it proactive.</summary>
    public IEnumerable<RepairCandidate> All() => _deals.Of(_row)
        .Where(deal => IsInPeriod(deal.Deal))
        .Select(deal => new RepairCandidate(deal, AmountInRow(deal.Deal), WaysFor(deal)))
        .Where(candidate => candidate is { Amount: > 0, Ways.Count: > 0 });

    private bool IsInPeriod(DealContext deal) => _places.Resolve(deal) == _row.Period;

    private RepairWay[] WaysFor(DealAssessment deal) => AmountInRow(deal.Deal) > 0
        ? new RepairSearch(deal, _assessment.Pipeline, _assessment.Rulebook, IsInPeriod).Ways().ToArray()
        : [];

    private decimal AmountInRow(DealContext deal) =>
        _assessment.Pipeline.ReportingAmount(deal) is { } money && money.Currency == _row.Currency
            ? Credit.For(deal.Deal, money).Where(creditShare => IsInRow(creditShare.Owner)).Sum(creditShare => creditShare.Amount)
            : 0;

    private bool IsInRow(string? owner) => _owners is null || (owner is not null ? _owners.Contains(owner)
        : _row is { By: CoverageBy.Owner, Who: null });
}
