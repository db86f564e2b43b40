using PipelineRules.Analytics.Calendars;
using PipelineRules.Testing.Simulation;

namespace PipelineRules.Analytics.Tests.Calendars;

public sealed class PlantedHabitsTests
{
    private static readonly CalendarOptions s_options =
        new(CalendarSimulation.Start, CalendarSimulation.Until.PlusDays(-1), Permutations: 499);

    [Fact]
    public void Of_sellers_who_follow_no_calendar_one_in_twenty_is_said_to_at_most()
    {
        var alarms = Enumerable.Range(0, 200).Count(seed =>
            Calendar(new CalendarSimulation(100, seed) { Sellers = 2 }).Indexes.Any(index => index.IsClaimed));
        // Of 200 at one in twenty, more than 20 come up once in a thousand times.
        Assert.InRange(alarms, 2, 20);
    }

    [Fact]
    public void A_tenth_of_a_hundred_wins_planted_at_quarter_ends_is_found_in_nine_of_ten()
    {
        var found = Enumerable.Range(0, 100).Count(seed =>
            Calendar(new CalendarSimulation(100, seed) { PlantedWins = 0.1 }).Indexes.Any(index =>
                index is { IsClaimed: true, Activity: CalendarActivity.Closing }));
        Assert.InRange(found, 90, 100);
    }

    private static SellerCalendar Calendar(CalendarSimulation simulation) =>
        SellerCalendar.From(Pipeline.From(simulation.Create()), s_options);
}
