using System;
using System.Collections.Generic;
using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>Who reports to whom. Circles are cut: nobody in one rolls up to anybody.</summary>
internal sealed class TeamTree
{
    private readonly Dictionary<string, string> _managers = new(StringComparer.Ordinal);

    public TeamTree(IReadOnlyList<TeamMember>? team)
    {
        foreach (var row in team ?? [])
            if (row is { Member: { } member, Manager: { } manager } && !_managers.ContainsKey(member))
                _managers.Add(member, manager);
    }

    public bool IsInCircle(string? member)
    {
        var (slow, fast) = (member, member);
        do
        {
            (slow, fast) = (Above(slow), Above(Above(fast)));
            if (slow is not null && slow == member)
                return true;
        }
        while (fast is not null && slow != fast);
        return false;
    }

    /// <summary>Everybody the member's figures roll up to, nearest first, the member not included.</summary>
    public IEnumerable<string> ManagersOf(string member)
    {
        for (var at = member; !IsInCircle(at) && Above(at) is { } manager; at = manager)
            yield return manager;
    }

    private string? Above(string? member) => member is not null && _managers.TryGetValue(member, out var manager) ? manager : null;
}
