using NodaTime;
using PipelineRules.Analytics.Calendars;
using PipelineRules.Analytics.Statistics;
using PipelineRules.Calendars;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.Testing;
using PipelineRules.Testing.Simulation;

namespace PipelineRules.Analytics.Tests.Calendars;

public sealed class SellerCalendarTests
{
    private static readonly LocalDate s_day = new(2026, 3, 31);
    private static readonly CalendarOptions s_options = new(new(2026, 1, 1), new(2026, 3, 31), Permutations: 99);

    [Fact]
    public void Three_pushes_of_one_seller_on_one_day_are_a_mass_push_and_two_are_none()
    {
        Assert.Equal(["D-0", "D-1", "D-2"], Look(Pushes(3)).MassPushes.Single().Deals);
        Assert.Empty(Look(Pushes(2)).MassPushes);
    }

    [Fact]
    public void Pushes_of_two_sellers_on_one_day_are_no_mass_push() =>
        Assert.Empty(Look(Pushes(3, place => $"R-{place % 2}")).MassPushes);

    [Fact]
    public void A_push_after_the_old_date_had_passed_is_counted() =>
        Assert.Equal(new Rate(3, 3), Look(Pushes(3, from: s_day.PlusDays(-1))).Habits[0].AfterTheDate);

    [Fact]
    public void A_push_on_the_old_date_is_not_late() => Assert.Equal(new Rate(0, 3), Look(Pushes(3, from: s_day)).Habits[0].AfterTheDate);

    [Fact]
    public void A_deal_of_a_later_quarter_pulled_into_the_running_one_is_counted()
    {
        var facts = Pushes(1) with { CloseDateChanges = [new("D-0", new(2026, 2, 2), new(2026, 5, 1), new(2026, 3, 31))] };
        Assert.Equal(new Rate(1, 1), Look(facts).Habits[0].IntoTheQuarter);
    }

    [Fact]
    public void A_push_that_the_customers_later_date_explains_is_taken_out()
    {
        var facts = SampleFacts.Facts with
        {
            Validations =
            [
                SampleFacts.Statement("S-1", new(2026, 8, 10)),
                SampleFacts.Statement("S-1", new(2026, 9, 10), mustHaveDate: SampleFacts.MustHaveDate.PlusDays(60)),
            ],
            CloseDateChanges = [SampleFacts.Move(new(2026, 9, 11), new(2026, 12, 1), new(2027, 1, 20))],
        };
        var calendar = SellerCalendar.From(Pipeline.From(facts), new(new(2026, 7, 1), new(2026, 9, 30), Permutations: 99));
        Assert.Equal(1, calendar.LeftOut.Single(left => left.Activity == CalendarActivity.Pushing).OnCustomersDates);
    }

    [Fact]
    public void A_teams_figures_are_those_of_its_sellers()
    {
        var calendar = SellerCalendar.From(Pipeline.From(new CalendarSimulation(50, 1) { Sellers = 2 }.Create()));
        var wins = calendar.Indexes.Where(index => index is { Activity: CalendarActivity.Closing, Grain: FiscalGrain.Quarter }).ToArray();
        Assert.Equal(wins.Single(index => index.By == CoverageBy.Total).AtEnds, wins.Single(index => index.Who == "L-0").AtEnds);
        Assert.Equal(wins.Single(index => index.Who == "R-1").AtEnds, wins.Single(index => index.Who == "M-1").AtEnds);
    }

    [Fact]
    public void The_same_seed_gives_the_same_figures()
    {
        var pipeline = Pipeline.From(new CalendarSimulation(60, 1) { PlantedWins = 0.2 }.Create());
        Assert.Equal(SellerCalendar.From(pipeline).Indexes, SellerCalendar.From(pipeline).Indexes);
    }

    [Fact]
    public void Without_a_history_of_moves_they_are_unknown() => Assert.False(Look(Pushes(3) with { CloseDateChanges = null }).HasMoves);

    private static SellerCalendar Look(FactSet facts) => SellerCalendar.From(Pipeline.From(facts), s_options);

    private static FactSet Pushes(int deals, Func<int, string>? owner = null, LocalDate? from = null) => new(
        new(2026, 6, 1),
        Deals:
        [
            .. Enumerable.Range(0, deals).Select(place => new Deal(
                $"D-{place}", Owner: owner?.Invoke(place) ?? "R-0", CreatedOn: new(2026, 1, 5), CloseDate: s_day.PlusDays(90))),
        ],
        CloseDateChanges:
        [
            .. Enumerable.Range(0, deals).Select(place => new CloseDateChange(
                $"D-{place}", s_day, from ?? s_day.PlusDays(5), s_day.PlusDays(90))),
        ]);
}
