using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Coverage;

/// <summary>In whose rows an owner's figures count: their own, their managers' teams', and the whole.</summary>
internal sealed class RollUp
{
    private readonly List<(CoverageBy By, string? Who)> _rows = [(CoverageBy.Total, null)];
    private readonly int[][] _rowsOf;

    /// <summary>The rows of owners who are known by number.</summary>
    public RollUp(TeamTree team, Names owners)
    {
        var above = Enumerable.Range(0, owners.Count).Select(owner => owners[owner] is { } name ? team.ManagersOf(name).ToArray() : []).ToArray();
        var teams = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var manager in above.SelectMany(managers => managers))
            if (!teams.ContainsKey(manager))
                teams.Add(manager, Row(CoverageBy.Team, manager));
        _rowsOf = [.. above.Select((managers, owner) => Rows(owners[owner], managers, teams))];
    }

    public int Count => _rows.Count;

    /// <summary>By whom the figures of a row are, and whose they are.</summary>
    public (CoverageBy By, string? Who) this[int row] => _rows[row];

    /// <summary>The numbers of the rows in which an owner's figures count.</summary>
    public IReadOnlyList<int> RowsOf(int owner) => _rowsOf[owner];

    /// <summary>The whole first, then teams, then owners, in each by name.</summary>
    public int Compare(int one, int other) => _rows[one].By == _rows[other].By
        ? string.CompareOrdinal(_rows[one].Who, _rows[other].Who)
        : _rows[other].By.CompareTo(_rows[one].By);

    private int[] Rows(string? owner, string[] managers, Dictionary<string, int> teams)
    {
        List<int> rows = [0, Row(CoverageBy.Owner, owner)];
        if (owner is not null && teams.TryGetValue(owner, out var own))
            rows.Add(own);
        foreach (var manager in managers)
            rows.Add(teams[manager]);
        return [.. rows];
    }

    private int Row(CoverageBy by, string? who)
    {
        _rows.Add((by, who));
        return _rows.Count - 1;
    }
}
