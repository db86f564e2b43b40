using System;
using System.Collections.Generic;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>Changes randomly generated, each of the facts as the ones before it left them.</summary>
internal static class RandomChanges
{
    private const int Deals = 25;

    public static ChangingFacts Create(FactSet facts, int seed, int changes)
    {
        var (randomSource, made) = (new RandomSource(seed), new List<Change>(changes));
        var (start, now) = (MalformedFacts.Create(facts, randomSource), facts);
        for (now = start; made.Count < changes; now = made[made.Count - 1].ApplyTo(now))
            made.Add(randomSource.OneIn(6) ? new Change(randomSource.Day()) : Create(randomSource, now));
        return new ChangingFacts(start, made);
    }

    private static Change Create(RandomSource randomSource, FactSet now) => randomSource.Upto(14) switch
    {
        0 => Create(MutableTables.Customers, randomSource, now, RandomRows.Customer),
        1 => Create(MutableTables.Goals, randomSource, now, RandomRows.Goal),
        2 => Create(MutableTables.Stakeholders, randomSource, now, RandomRows.Person),
        3 or 4 => Create(MutableTables.Priorities, randomSource, now, RandomRows.Priority),
        5 or 6 => Create(MutableTables.Validations, randomSource, now, RandomRows.Word),
        7 or 8 => Create(MutableTables.Deals, randomSource, now, d => RandomRows.Deal(d, Deals)),
        9 => Create(MutableTables.Moves, randomSource, now, d => IncompleteFacts.Move(d, Deals)),
        10 => Create(MutableTables.Waivers, randomSource, now, d => RandomRows.Waiver(d, Deals)),
        11 => Create(MutableTables.Quotas, randomSource, now, RandomRows.Quota),
        12 => Create(MutableTables.Team, randomSource, now, RandomRows.Member),
        _ => Create(MutableTables.Rates, randomSource, now, RandomRows.Rate),
    };

    /// <summary>One more or in the place of another; one that is there, again; or one goes.</summary>
    private static Change Create<T>(MutableTable<T> table, RandomSource randomSource, FactSet now, Func<RandomSource, T> thrown)
        where T : class, IFactRecord =>
        (table.RowsOf(now), randomSource.Upto(6)) switch
        {
            ({ Count: > 0 } rows, 0 or 1) => table.Remove(randomSource.Pick([.. rows])),
            ({ Count: > 0 } rows, 2) => table.Put(randomSource.Pick([.. rows])),
            _ => table.Put(thrown(randomSource)),
        };
}
