using System;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>Facts with ids that are used twice or are blank, with waivers, and now and then without a table.</summary>
internal static class MalformedFacts
{
    private const int Deals = 25;

    public static FactSet Create(FactSet facts, RandomSource randomSource)
    {
        facts = More(MutableTables.Customers, facts, randomSource, RandomRows.Customer);
        facts = More(MutableTables.Goals, facts, randomSource, RandomRows.Goal);
        facts = More(MutableTables.Stakeholders, facts, randomSource, RandomRows.Person);
        facts = More(MutableTables.Priorities, facts, randomSource, RandomRows.Priority);
        facts = More(MutableTables.Validations, facts, randomSource, RandomRows.Word);
        facts = More(MutableTables.Deals, facts, randomSource, d => RandomRows.Deal(d, Deals));
        facts = More(MutableTables.Waivers, facts, randomSource, d => RandomRows.Waiver(d, Deals));
        return Without(MutableTables.Moves, Without(MutableTables.Customers, facts, randomSource), randomSource);
    }

    private static FactSet More<T>(MutableTable<T> table, FactSet facts, RandomSource randomSource, Func<RandomSource, T> thrown)
        where T : class, IFactRecord =>
        table.With(facts, [.. table.RowsOf(facts), .. Enumerable.Range(0, randomSource.Upto(4)).Select(_ => thrown(randomSource))]);

    private static FactSet Without<T>(MutableTable<T> table, FactSet facts, RandomSource randomSource) where T : class, IFactRecord =>
        randomSource.OneIn(6) ? table.With(facts, null) : facts;
}
