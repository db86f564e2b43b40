using System;
using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Testing.Generation;

/// <summary>The same facts in another order, table by table.</summary>
internal static class ShuffledFacts
{
    public static FactSet Create(FactSet facts, int seed)
    {
        var random = new Random(seed);
        return Facts.Schema.FactTables.All.Aggregate(facts, (shuffled, table) => table.Accept(new Shuffler(shuffled, random)));
    }

    private sealed class Shuffler(FactSet facts, Random random) : IFactTableVisitor<FactSet>
    {
        public FactSet Visit<TFact>(TypedTable<TFact> table) where TFact : class =>
            table.With(facts, table.Get(facts)?.OrderBy(_ => random.Next()).ToArray());
    }
}
