using NodaTime;
using PipelineRules.Analytics.Backtests;
using PipelineRules.Facts;
using PipelineRules.Testing.Simulation;

namespace PipelineRules.Analytics.Tests.Backtests;

public sealed class BacktestTests
{
    private static readonly Landmark s_age30 = new(LandmarkKind.DealAge, 30);

    [Theory]
    [InlineData("week3", LandmarkKind.QuarterDay, 15)]
    [InlineData("WEEK13", LandmarkKind.QuarterDay, 85)]
    [InlineData("day10", LandmarkKind.QuarterDay, 10)]
    [InlineData("age30", LandmarkKind.DealAge, 30)]
    public void A_landmark_has_a_name(string name, LandmarkKind kind, int days)
    {
        Assert.Equal(new Landmark(kind, days), Landmark.Parse(name));
        Assert.Equal(name, $"{Landmark.Parse(name)}", ignoreCase: true);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("week0")]
    [InlineData("week14")]
    [InlineData("day93")]
    [InlineData("month2")]
    public void What_is_no_landmark_is_none(string? name) => Assert.Null(Landmark.Parse(name));

    [Fact]
    public void Every_deal_is_counted_once_at_each_landmark()
    {
        var found = Run(new OutcomeSimulation(60, 3).Create(), Landmark.Week3, s_age30);
        foreach (var landmark in found.Landmarks)
            Assert.Equal(60, landmark.Deals.Select(deal => deal.Id).Distinct().Count());
        Assert.Equal(60, found.Landmarks[0].ByStance.Sum(row => row.Outcomes.Deals));
    }

    [Fact]
    public void What_happens_after_the_landmark_changes_nothing_that_was_said_on_it()
    {
        var facts = new OutcomeSimulation(60, 3).Create();
        var lost = facts with { Deals = [.. (facts.Deals ?? []).Select(Lost)] };
        foreach (var landmark in new[] { Landmark.Week3, s_age30 })
            Assert.Equal(Said(facts, landmark), Said(lost, landmark));
    }

    [Fact]
    public void A_deal_whose_quarter_is_not_over_is_no_loss()
    {
        var facts = new OutcomeSimulation(60, 3).Create().AsSeenOn(new(2024, 8, 20));
        var outcomes = Run(facts, s_age30).Landmarks[0].Total.Outcomes;
        Assert.True(outcomes.Of(DealOutcome.NotYetKnown) > 0);
        Assert.Equal(outcomes.Deals, outcomes.Known + outcomes.Of(DealOutcome.NotYetKnown));
    }

    [Fact]
    public void A_deal_that_later_facts_do_not_tell_of_is_in_no_rate()
    {
        var facts = new OutcomeSimulation(30, 3).Create();
        var undated = facts with { Deals = [.. (facts.Deals ?? []).Select(Undated)] };
        Assert.Equal(0, Run(undated, s_age30).Landmarks[0].Total.Outcomes.WonInPeriod.Count);
    }

    [Fact]
    public void Without_an_effect_no_difference_is_claimed_but_in_one_of_twenty_cases()
    {
        var alike = new OutcomeRates(0.4, 0.3);
        var claimed = Enumerable.Range(0, 40).Count(seed =>
            Run(new OutcomeSimulation(120, seed) { Proactive = alike, Unproven = alike, Reactive = alike }.Create(), Landmark.Week3)
                .Landmarks[0].Comparisons.Any(one => one is { By: OutcomeGrouping.Stance, Difference.IsClaimed: true }));
        Assert.InRange(claimed, 0, 2);
    }

    [Fact]
    public void The_pipeline_of_a_quarter_converts_into_what_was_won_of_it()
    {
        var conversion = Run(new OutcomeSimulation(90, 3).Create(), Landmark.Week3).Landmarks[0].Conversions[0];
        Assert.Equal((null, null), (conversion.Period, conversion.Stance));
        Assert.InRange(conversion.Estimate.Value ?? 0, 0.2, 0.6);
        Assert.Equal(1 / conversion.Estimate.Value, conversion.CoverageNeeded);
        Assert.True(conversion.CoverageInterval.Contains(conversion.CoverageNeeded ?? 0));
    }

    [Fact]
    public void Facts_of_many_days_say_what_one_set_with_history_says()
    {
        var facts = new OutcomeSimulation(30, 3).Create();
        var first = new LocalDate(2024, 1, 15);
        LocalDate[] days = [.. Enumerable.Range(0, 10).Select(quarter => first.PlusMonths(3 * quarter)), OutcomeSimulation.Until];
        var folder = PipelineHistory.From(days, day => Pipeline.From(facts).AsOf(day).Facts with { RecordedOn = day });
        Assert.Equal(
            Run(facts, Landmark.Week3).Landmarks[0].ByStance.Select(row => row.Outcomes.WonInPeriod),
            Backtest.Run(folder, Rulebook.BuiltIn, [Landmark.Week3]).Landmarks[0].ByStance.Select(row => row.Outcomes.WonInPeriod));
    }

    private static Deal Lost(Deal deal) => deal with { Status = DealStatus.Lost, ClosedOn = OutcomeSimulation.Until };

    private static Deal Undated(Deal deal) => deal.Status == DealStatus.Won ? deal with { ClosedOn = null } : deal;

    private static IEnumerable<(string, Stance, LocalDate?)> Said(FactSet facts, Landmark landmark) =>
        Run(facts, landmark).Landmarks[0].Deals.Select(deal => (deal.Id, deal.Stance, deal.CloseDate)).Order();

    private static Backtest Run(FactSet facts, params Landmark[] landmarks) =>
        Backtest.Run(PipelineHistory.From(facts), Rulebook.BuiltIn, landmarks);
}
