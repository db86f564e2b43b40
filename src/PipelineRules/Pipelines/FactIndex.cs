using System;
using System.Collections.Generic;
using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>The facts of one table by their ids. Of several with one id the first is found.</summary>
internal sealed class FactIndex<T> : IFactLookup<T> where T : class
{
    private readonly Dictionary<string, int> _places;

    /// <param name="table">The table.</param>
    /// <param name="facts">Its facts; null where it is absent.</param>
    /// <param name="id">The id of a fact.</param>
    /// <param name="problems">Where facts without an id, or with that of another, are reported.</param>
    /// <param name="counts">Which of several with one id counts.</param>
    public FactIndex(
        string table, IReadOnlyList<T>? facts, Func<T, string?> id, ProblemLog problems, string counts = "the first is linked")
    {
        All = facts ?? [];
        _places = new(All.Count, StringComparer.Ordinal);
        for (var place = 0; place < All.Count; place++)
            Enter(table, id(All[place]), place, problems, counts);
    }

    public IReadOnlyList<T> All { get; }

    public int Place(string? id) => id is not null && _places.TryGetValue(id, out var place) ? place : -1;

    public T? Find(string? id) => Place(id) is >= 0 and var place ? All[place] : null;

    private void Enter(string table, string? id, int place, ProblemLog problems, string counts)
    {
        if (string.IsNullOrWhiteSpace(id))
            problems.Add(ProblemCodes.MissingId, table, id, "id", $"row {place + 1} of {table} has no id");
        else if (Place(id) >= 0)
            problems.Add(ProblemCodes.DuplicateId, table, id, "id", $"{id} is the id of more than one row of {table}; {counts}");
        else if (id is not null)
            _places.Add(id, place);
    }
}
