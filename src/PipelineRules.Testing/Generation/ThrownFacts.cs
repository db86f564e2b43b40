using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>The facts of a whole pipeline, thrown with dice.</summary>
internal static class ThrownFacts
{
    public static FactSet Of(int seed, int deals, IReadOnlyList<string> fields)
    {
        var dice = new Dice(seed);
        var facts = People(dice, deals) with
        {
            Deals = Rows(deals, i => Deal(dice, i) with { Attributes = ThrownFields.For(fields, dice) }),
            CloseDateChanges = dice.Once(6) ? null : Rows(deals, _ => PoorFacts.Move(dice, deals)),
            Quotas = Rows(6, i => new Quota($"R-{i % 4}", dice.Of("FY2027", "FY2027-Q4", "FY2027-Q3", "FY2028-P01"), dice.Money())),
            Team = Rows(5, i => new TeamMember($"R-{i}", dice.Of(null, "R-3", "R-4", "R-9"))),
            Waivers = Rows(dice.Upto(4), _ => ThrownRows.Waiver(dice, deals)),
            HistoryFrom = dice.Once(3) ? dice.Day() : null,
        };
        return ThrownHistory.For(facts, dice);
    }

    private static FactSet People(Dice dice, int deals) => new(
        Believable.Day,
        dice.Once(9) ? null : "EUR",
        new GregorianFiscalCalendar(2),
        Rates: [new("USD", 0.9137m, Believable.Day.PlusDays(-100)), new("USD", 0.9m, Believable.Day.PlusDays(20))],
        Customers: Rows(4, i => new Customer($"C-{i}", dice.Of(null, $"Customer {i}"), dice.Once(4) ? dice.Id("C", 4) : null)),
        Goals: Rows(3, i => i == 0 ? SoundFacts.Goal() : new CorporateGoal($"G-{i}", dice.Id("C", 4), "Grow", dice.Perhaps(dice.Day()))),
        Stakeholders: Rows(6, i => i < 2 ? SoundFacts.Person(i) : PoorFacts.Person(dice, i)),
        Priorities: Rows(6, i => i < 2 ? SoundFacts.Priority(dice, i) : PoorFacts.Priority(dice, i)),
        Validations: [.. Rows(4, i => SoundFacts.Word(dice, i)), .. Rows(deals, _ => PoorFacts.Word(dice))]);

    private static Deal Deal(Dice dice, int i) => dice.Once(2) ? SoundFacts.Deal(dice, i) : PoorFacts.Deal(dice, i);

    private static T[] Rows<T>(int count, Func<int, T> row) => [.. Enumerable.Range(0, count).Select(row)];
}
