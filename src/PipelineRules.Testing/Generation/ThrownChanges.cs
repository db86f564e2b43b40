using System;
using System.Collections.Generic;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>Changes thrown with dice, each of the facts as the ones before it left them.</summary>
internal static class ThrownChanges
{
    private const int Deals = 25;

    public static ChangingFacts Of(FactSet facts, int seed, int changes)
    {
        var (dice, made) = (new Dice(seed), new List<Change>(changes));
        var (start, now) = (UntidyFacts.Of(facts, dice), facts);
        for (now = start; made.Count < changes; now = made[made.Count - 1].ApplyTo(now))
            made.Add(dice.Once(6) ? new Change(dice.Day()) : Of(dice, now));
        return new ChangingFacts(start, made);
    }

    private static Change Of(Dice dice, FactSet now) => dice.Upto(14) switch
    {
        0 => Of(FactTables.Customers, dice, now, ThrownRows.Customer),
        1 => Of(FactTables.Goals, dice, now, ThrownRows.Goal),
        2 => Of(FactTables.Stakeholders, dice, now, ThrownRows.Person),
        3 or 4 => Of(FactTables.Priorities, dice, now, ThrownRows.Priority),
        5 or 6 => Of(FactTables.Validations, dice, now, ThrownRows.Word),
        7 or 8 => Of(FactTables.Deals, dice, now, d => ThrownRows.Deal(d, Deals)),
        9 => Of(FactTables.Moves, dice, now, d => PoorFacts.Move(d, Deals)),
        10 => Of(FactTables.Waivers, dice, now, d => ThrownRows.Waiver(d, Deals)),
        11 => Of(FactTables.Quotas, dice, now, ThrownRows.Quota),
        12 => Of(FactTables.Team, dice, now, ThrownRows.Member),
        _ => Of(FactTables.Rates, dice, now, ThrownRows.Rate),
    };

    /// <summary>One more or in the place of another; one that is there, again; or one goes.</summary>
    private static Change Of<T>(FactTable<T> table, Dice dice, FactSet now, Func<Dice, T> thrown) where T : class, IFactRecord =>
        (table.RowsOf(now), dice.Upto(6)) switch
        {
            ({ Count: > 0 } rows, 0 or 1) => table.Remove(dice.Of([.. rows])),
            ({ Count: > 0 } rows, 2) => table.Put(dice.Of([.. rows])),
            _ => table.Put(thrown(dice)),
        };
}
