using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage;

/// <summary>The deals of an assessment that are not proactive yet, by who gets credit for them.</summary>
internal sealed class RepairableDeals
{
    private readonly DealAssessment[] _all;
    private readonly Lazy<ILookup<string, DealAssessment>> _byOwner;
    private readonly Lazy<TeamTree> _team;

    public RepairableDeals(Assessment assessment)
    {
        (Assessment, _all) = (assessment, [.. assessment.Deals.Where(deal => deal.Stance < Stance.Proactive)]);
        _byOwner = new(() => ByOwner(_all));
        _team = new(() => new TeamTree(assessment.Pipeline.Facts.Team));
    }

    public Assessment Assessment { get; }

    /// <summary>The deals that may stand in a row, in the order of the facts.</summary>
    public IEnumerable<DealAssessment> Of(CoverageRow row) =>
        row is { By: CoverageBy.Owner, Who: { } who } ? _byOwner.Value[who] : _all;

    /// <summary>Whose figures count in a row; null for everybody's.</summary>
    public HashSet<string>? OwnersIn(CoverageRow row) => row switch
    {
        { By: CoverageBy.Total } => null,
        { By: CoverageBy.Team, Who: { } manager } => _team.Value.TeamOf(manager),
        { Who: { } owner } => new(StringComparer.Ordinal) { owner },
        _ => new(StringComparer.Ordinal),
    };

    private static ILookup<string, DealAssessment> ByOwner(IEnumerable<DealAssessment> deals) => deals
        .SelectMany(deal => Credited(deal).Distinct(StringComparer.Ordinal).Select(owner => (Owner: owner, Deal: deal)))
        .ToLookup(one => one.Owner, one => one.Deal, StringComparer.Ordinal);

    private static IEnumerable<string> Credited(DealAssessment deal) => Credit.IsShared(deal.Deal.Deal)
        ? (deal.Deal.Deal.Splits ?? []).Select(split => split.Owner).Append(deal.Deal.Owner).OfType<string>()
        : new[] { deal.Deal.Owner }.OfType<string>();
}
