using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Imports;

/// <summary>
/// What was wrong with the files. Of one kind it keeps a thousand and counts the rest, so that a million bad cells do not fill the memory.
/// </summary>
internal sealed class ImportLog
{
    private const int MostOfOneKind = 1000;
    private readonly List<Problem> _loud = [];
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<(string Table, string? Property), int> _counts = [];

    public IReadOnlyList<Problem> All =>
        [.. _loud, .. _problems, .. _counts.Where(one => one.Value > MostOfOneKind).Select(one => Rest(one.Key, one.Value))];

    public void Add(string table, string? fact, string? property, string message, string code = ProblemCodes.Unreadable)
    {
        var count = _counts.GetValueOrDefault((table, property)) + 1;
        _counts[(table, property)] = count;
        if (count <= MostOfOneKind)
            _problems.Add(new(code, table, fact, property, message));
    }

    /// <summary>Reports what bears on everything that is said of the facts: it stands before all else.</summary>
    public void AddFirst(Problem problem) => _loud.Add(problem);

    private static Problem Rest((string Table, string? Property) kind, int count) => new(
        ProblemCodes.Unreadable, kind.Table, null, kind.Property,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{count - MostOfOneKind} more of {kind.Table} have the same kind of problem with {kind.Property ?? "their row"}"));
}
