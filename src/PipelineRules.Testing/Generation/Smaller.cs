using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>Facts with fewer deals, and facts with one table fewer rows: what a failing pipeline is shrunk to.</summary>
internal static class Smaller
{
    public static IEnumerable<FactSet> Of(FactSet facts) =>
    [
        .. Fewer(facts.Deals).Select(rows => facts with { Deals = rows }),
        .. Fewer(facts.Validations).Select(rows => facts with { Validations = rows }),
        .. Fewer(facts.CloseDateChanges).Select(rows => facts with { CloseDateChanges = rows }),
        .. Fewer(facts.Priorities).Select(rows => facts with { Priorities = rows }),
        .. Fewer(facts.Stakeholders).Select(rows => facts with { Stakeholders = rows }),
        .. Fewer(facts.Customers).Select(rows => facts with { Customers = rows }),
        .. facts.HistoryFrom is null ? Enumerable.Empty<FactSet>() : [facts with { HistoryFrom = null }],
    ];

    public static IEnumerable<T[]> Fewer<T>(IReadOnlyList<T>? rows) => rows is not { Count: > 0 } ? [] :
    [
        .. rows.Count > 3 ? [rows.Take(rows.Count / 2).ToArray(), rows.Skip(rows.Count / 2).ToArray()] : Enumerable.Empty<T[]>(),
        .. Enumerable.Range(0, rows.Count).Select(left => rows.Where((_, i) => i != left).ToArray()),
    ];
}
