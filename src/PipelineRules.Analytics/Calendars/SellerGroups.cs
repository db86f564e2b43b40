using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Analytics.Calendars;

/// <summary>Whose figures a seller's deeds go into: everybody's, the teams of those above, their own.</summary>
internal sealed class SellerGroups(FactSet facts)
{
    private readonly Dictionary<string, string> _managers = Managers(facts.Team ?? []);
    private readonly HashSet<string> _haveReports =
        new((facts.Team ?? []).Select(member => member.Manager).OfType<string>(), StringComparer.Ordinal);

    public IEnumerable<(CoverageBy By, string? Who)> Of(string? seller)
    {
        yield return (CoverageBy.Total, null);
        var passed = new HashSet<string>(StringComparer.Ordinal);
        for (var at = seller; at is not null && passed.Add(at); at = _managers.TryGetValue(at, out var manager) ? manager : null)
            if (_haveReports.Contains(at))
                yield return (CoverageBy.Team, at);
        yield return (CoverageBy.Owner, seller);
    }

    private static Dictionary<string, string> Managers(IReadOnlyList<TeamMember> team)
    {
        var managers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in team)
            if (member is { Member: { } name, Manager: { } manager } && !managers.ContainsKey(name))
                managers.Add(name, manager);
        return managers;
    }
}
