using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines;

/// <summary>
/// Who reports to whom. Of several rows of one member the first that names a manager counts. Circles are cut: nobody in one rolls up to
/// anybody. They are found once, in one walk over all members.
/// </summary>
public sealed class TeamTree
{
    private readonly Dictionary<string, string> _managers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inCircles = new(StringComparer.Ordinal);

    /// <summary>The tree of a team table.</summary>
    /// <param name="team">The rows; null for none.</param>
    public TeamTree(IReadOnlyList<TeamMember>? team)
    {
        foreach (var row in team ?? [])
            if (row is { Member: var member, Manager: { } manager } && member.NullIfBlank() is not null && !_managers.ContainsKey(member))
                _managers.Add(member, manager);
        FindCircles();
    }

    /// <summary>Everybody to whom somebody's figures roll up.</summary>
    public IEnumerable<string> Managers => _managers.Where(row => !_inCircles.Contains(row.Key)).Select(row => row.Value).Distinct();

    internal bool IsInCircle(string? member) => member is not null && _inCircles.Contains(member);

    /// <summary>Whom a member's figures roll up to next; null for nobody.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is null.</exception>
    public string? ManagerOf(string member) =>
        _inCircles.Contains(member ?? throw new ArgumentNullException(nameof(member))) ? null : Above(member);

    /// <summary>The manager and everybody whose figures roll up to them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="manager"/> is null.</exception>
    public HashSet<string> TeamOf(string manager)
    {
        var (team, open) =
            (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([manager ?? throw new ArgumentNullException(nameof(manager))]));
        var reports = _managers.Where(row => !_inCircles.Contains(row.Key))
            .ToLookup(row => row.Value, row => row.Key, StringComparer.Ordinal);
        while (open.Count > 0)
            if (open.Pop() is var member && team.Add(member))
                foreach (var report in reports[member])
                    open.Push(report);
        return team;
    }

    /// <summary>Walks up from every member as far as nobody walked before. A walk that ends on its own way has found a circle.</summary>
    private void FindCircles()
    {
        var walks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var start in _managers.Keys)
        {
            string? at = start;
            for (; at is not null && !walks.ContainsKey(at); at = Above(at))
                walks.Add(at, start);
            for (; at is not null && walks[at] == start && _inCircles.Add(at); at = Above(at))
            {
            }
        }
    }

    private string? Above(string member) => _managers.TryGetValue(member, out var manager) ? manager : null;
}
