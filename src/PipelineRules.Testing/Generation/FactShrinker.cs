using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Testing.Generation;

/// <summary>Facts with one table fewer rows, and facts with one setting fewer: what a failing pipeline is shrunk to.</summary>
internal static class FactShrinker
{
    public static IEnumerable<FactSet> Shrink(FactSet facts) =>
    [
        .. Facts.Schema.FactTables.All.OrderBy(table => table == Facts.Schema.FactTables.Deals ? 0 : 1)
            .SelectMany(table => table.Accept(new Shrinker(facts))),
        .. facts.HistoryFrom is null ? Enumerable.Empty<FactSet>() : [facts with { HistoryFrom = null }],
        .. facts.RecordedOn is null ? Enumerable.Empty<FactSet>() : [facts with { RecordedOn = null }],
    ];

    public static IEnumerable<T[]> Fewer<T>(IReadOnlyList<T>? rows) => rows is not { Count: > 0 } ? [] :
    [
        .. rows.Count > 3 ? [rows.Take(rows.Count / 2).ToArray(), rows.Skip(rows.Count / 2).ToArray()] : Enumerable.Empty<T[]>(),
        .. Enumerable.Range(0, rows.Count).Select(left => rows.Where((_, i) => i != left).ToArray()),
    ];

    private sealed class Shrinker(FactSet facts) : IFactTableVisitor<IEnumerable<FactSet>>
    {
        public IEnumerable<FactSet> Visit<TFact>(TypedTable<TFact> table) where TFact : class =>
            Fewer(table.Get(facts)).Select(rows => table.With(facts, rows));
    }
}
