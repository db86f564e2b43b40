using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage;

/// <summary>In whose rows an owner's figures count: their own, their managers' teams', and the whole.</summary>
internal sealed class RollUp
{
    private readonly Dictionary<string, string[]> _teams;

    public RollUp(TeamTree team, IEnumerable<string?> owners)
    {
        var above = owners.OfType<string>().Distinct(StringComparer.Ordinal)
            .ToDictionary(owner => owner, owner => team.ManagersOf(owner).ToArray(), StringComparer.Ordinal);
        var managers = new HashSet<string>(above.Values.SelectMany(chain => chain), StringComparer.Ordinal);
        _teams = above.ToDictionary(
            owner => owner.Key, owner => managers.Contains(owner.Key) ? [owner.Key, .. owner.Value] : owner.Value, StringComparer.Ordinal);
    }

    public IEnumerable<(CoverageBy By, string? Who)> RowsOf(string? owner) =>
        TeamsOf(owner).Select(manager => (CoverageBy.Team, (string?)manager))
            .Prepend((CoverageBy.Owner, owner))
            .Append((CoverageBy.Total, null));

    private string[] TeamsOf(string? owner) => owner is null ? [] : _teams[owner];
}
