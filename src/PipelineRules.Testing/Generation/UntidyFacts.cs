using System;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>Facts with ids that are used twice or are blank, with waivers, and now and then without a table.</summary>
internal static class UntidyFacts
{
    private const int Deals = 25;

    public static FactSet Of(FactSet facts, Dice dice)
    {
        facts = More(FactTables.Customers, facts, dice, ThrownRows.Customer);
        facts = More(FactTables.Goals, facts, dice, ThrownRows.Goal);
        facts = More(FactTables.Stakeholders, facts, dice, ThrownRows.Person);
        facts = More(FactTables.Priorities, facts, dice, ThrownRows.Priority);
        facts = More(FactTables.Validations, facts, dice, ThrownRows.Word);
        facts = More(FactTables.Deals, facts, dice, d => ThrownRows.Deal(d, Deals));
        facts = More(FactTables.Waivers, facts, dice, d => ThrownRows.Waiver(d, Deals));
        return Without(FactTables.Moves, Without(FactTables.Customers, facts, dice), dice);
    }

    private static FactSet More<T>(FactTable<T> table, FactSet facts, Dice dice, Func<Dice, T> thrown) where T : class, IFactRecord =>
        table.With(facts, [.. table.RowsOf(facts), .. Enumerable.Range(0, dice.Upto(4)).Select(_ => thrown(dice))]);

    private static FactSet Without<T>(FactTable<T> table, FactSet facts, Dice dice) where T : class, IFactRecord => dice.Once(6) ? table.With(facts, null) : facts;
}
