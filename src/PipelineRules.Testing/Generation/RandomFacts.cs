using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>The facts of a whole pipeline, randomly generated.</summary>
internal static class RandomFacts
{
    public static FactSet Create(int seed, int deals, IReadOnlyList<string> fields)
    {
        var randomSource = new RandomSource(seed);
        var facts = People(randomSource, deals) with
        {
            Deals = Rows(deals, i => Deal(randomSource, i) with { Attributes = RandomFields.For(fields, randomSource) }),
            CloseDateChanges = randomSource.OneIn(6) ? null : Rows(deals, _ => IncompleteFacts.Move(randomSource, deals)),
            Quotas =
                Rows(6,
                    i => new Quota(
                        $"R-{i % 4}", randomSource.Pick("FY2027", "FY2027-Q4", "FY2027-Q3", "FY2028-P01"), randomSource.Money())),
            Team = Rows(5, i => new TeamMember($"R-{i}", randomSource.Pick(null, "R-3", "R-4", "R-9"))),
            Waivers = Rows(randomSource.Upto(4), _ => RandomRows.Waiver(randomSource, deals)),
            HistoryFrom = randomSource.OneIn(3) ? randomSource.Day() : null,
        };
        return RandomHistory.For(facts, randomSource);
    }

    private static FactSet People(RandomSource randomSource, int deals) => new(
        SampleFacts.Day,
        randomSource.OneIn(9) ? null : "EUR",
        new GregorianFiscalCalendar(2),
        Rates: [new("USD", 0.9137m, SampleFacts.Day.PlusDays(-100)), new("USD", 0.9m, SampleFacts.Day.PlusDays(20))],
        Customers: Rows(
            4, i =>
                new Customer($"C-{i}", randomSource.Pick(null, $"Customer {i}"), randomSource.OneIn(4) ? randomSource.Id("C", 4) : null)),
        Goals: Rows(
            3, i =>
                i == 0 ? ValidFacts.Goal()
                    : new CorporateGoal($"G-{i}", randomSource.Id("C", 4), "Grow", randomSource.Perhaps(randomSource.Day()))),
        Stakeholders: Rows(6, i => i < 2 ? ValidFacts.Person(i) : IncompleteFacts.Person(randomSource, i)),
        Priorities: Rows(6, i => i < 2 ? ValidFacts.Priority(randomSource, i) : IncompleteFacts.Priority(randomSource, i)),
        Validations:
        [
            .. Rows(4, i => ValidFacts.Word(randomSource, i)),
            .. Rows(deals + deals / 2, i => i % 3 == 2 ? IncompleteFacts.Word(randomSource) : ValidFacts.Fit(randomSource, i - i / 3)),
        ]);

    private static Deal Deal(RandomSource randomSource, int i) =>
        randomSource.OneIn(2) ? ValidFacts.Deal(randomSource, i) : IncompleteFacts.Deal(randomSource, i);

    private static T[] Rows<T>(int count, Func<int, T> row) => [.. Enumerable.Range(0, count).Select(row)];
}
