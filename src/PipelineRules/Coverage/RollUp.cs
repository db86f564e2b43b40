using System;
using System.Collections.Generic;
using PipelineRules.Coverage.Batch;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage;

/// <summary>In whose rows an owner's figures count: their own, their managers' teams', and the whole.</summary>
/// <remarks>
/// Teams form trees. A team's figures count in the one above it, so that nobody is looked at once for every manager above.
/// </remarks>
internal sealed class RollUp
{
    private const int None = -1;

    private readonly List<(CoverageBy By, string? Who)> _rows = [(CoverageBy.Total, null)];
    private readonly List<int> _above = [None];
    private readonly Dictionary<string, int> _teams = new(StringComparer.Ordinal);
    private readonly int[] _ownerRows;
    private readonly int[] _teamsOfOwners;

    /// <summary>The rows of owners who are known by number.</summary>
    public RollUp(TeamTree team, StringIndex owners)
    {
        for (var owner = 0; owner < owners.Count; owner++)
            if (owners[owner] is { } name)
                AddTeamsAbove(name, team);
        foreach (var manager in team.Managers)
            if (owners.Has(manager))
                AddTeam(manager, team);
        (_ownerRows, _teamsOfOwners) = (new int[owners.Count], new int[owners.Count]);
        for (var owner = 0; owner < owners.Count; owner++)
        {
            _ownerRows[owner] = Add(CoverageBy.Owner, owners[owner]);
            _teamsOfOwners[owner] = owners[owner] is { } name ? TeamOf(name, team) : None;
        }
    }

    public int Count => _rows.Count;

    /// <summary>By whom the figures of a row are, and whose they are.</summary>
    public (CoverageBy By, string? Who) this[int row] => _rows[row];

    /// <summary>
    /// The numbers of the rows in which an owner's figures count: the whole, their own, and the teams from the nearest up.
    /// </summary>
    public IEnumerable<int> RowsOf(int owner)
    {
        foreach (var row in NearestRowsOf(owner))
            yield return row;
        for (var team = AboveTeam(_teamsOfOwners[owner]); team != None; team = AboveTeam(team))
            yield return team;
    }

    /// <summary>The same without the teams above the nearest, which get its figures with all others of that team.</summary>
    public IReadOnlyList<int> NearestRowsOf(int owner) =>
        _teamsOfOwners[owner] == None ? [0, _ownerRows[owner]] : [0, _ownerRows[owner], _teamsOfOwners[owner]];

    /// <summary>Every team that counts in another, with that other, each before the one that it counts in.</summary>
    public IEnumerable<(int Team, int Above)> TeamsFromBelow()
    {
        var (below, ready) = (new int[_rows.Count], new Stack<int>());
        foreach (var team in _teams.Values)
            if (_above[team] != None)
                below[_above[team]]++;
        foreach (var team in _teams.Values)
            if (below[team] == 0)
                ready.Push(team);
        while (ready.Count > 0)
            if (ready.Pop() is var team && _above[team] is not None and var above)
            {
                yield return (team, above);
                if (--below[above] == 0)
                    ready.Push(above);
            }
    }

    /// <summary>The whole first, then teams, then owners, in each by name.</summary>
    public int Compare(int one, int other) => _rows[one].By == _rows[other].By
        ? string.CompareOrdinal(_rows[one].Who, _rows[other].Who)
        : _rows[other].By.CompareTo(_rows[one].By);

    /// <summary>Adds the team of somebody who sells alone for now: nobody below has figures.</summary>
    private void AddTeam(string manager, TeamTree team)
    {
        if (_teams.ContainsKey(manager))
            return;
        _teams.Add(manager, Add(CoverageBy.Team, manager));
        AddTeamsAbove(manager, team);
    }

    /// <summary>Adds the teams that a member counts in, up to the first that is there: those above it are too.</summary>
    private void AddTeamsAbove(string member, TeamTree team)
    {
        var below = _teams.TryGetValue(member, out var own) ? own : None;
        for (var at = team.ManagerOf(member); at is not null; at = team.ManagerOf(at))
        {
            var isNew = !_teams.TryGetValue(at, out var row);
            if (isNew)
                _teams.Add(at, row = Add(CoverageBy.Team, at));
            if (below != None)
                _above[below] = row;
            below = row;
            if (!isNew)
                return;
        }
    }

    private int TeamOf(string owner, TeamTree team) =>
        _teams.TryGetValue(owner, out var own) || (team.ManagerOf(owner) is { } manager && _teams.TryGetValue(manager, out own)) ? own
            : None;

    private int AboveTeam(int team) => team == None ? None : _above[team];

    private int Add(CoverageBy by, string? who)
    {
        _rows.Add((by, who));
        _above.Add(None);
        return _rows.Count - 1;
    }
}
