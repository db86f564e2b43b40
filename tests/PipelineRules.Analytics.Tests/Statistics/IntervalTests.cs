using PipelineRules.Analytics.Statistics;

namespace PipelineRules.Analytics.Tests.Statistics;

public sealed class IntervalTests
{
    [Theory]
    [InlineData(10, 20, 0.2993, 0.7007)]
    [InlineData(0, 10, 0, 0.2775)]
    [InlineData(10, 10, 0.7225, 1)]
    [InlineData(1, 100, 0.0018, 0.0545)]
    public void The_score_interval_has_the_ends_that_are_published(int count, int of, double low, double high)
    {
        var interval = new Rate(count, of).Interval;
        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void Of_nothing_nothing_is_known() =>
        Assert.Equal((null, new Interval(0, 1), true), (new Rate(0, 0).Value, new Rate(0, 0).Interval, new Rate(0, 0).IsTooFew));

    [Fact]
    public void Twenty_nine_are_too_few_and_thirty_are_not() =>
        Assert.Equal((true, false), (new Rate(3, 29).IsTooFew, new Rate(3, 30).IsTooFew));

    [Fact]
    public void Fisher_finds_what_he_found_in_the_tea() =>
        Assert.Equal(0.4857, FisherExactTest.PValue(new(3, 4), new(1, 4)), 0.0001);

    [Fact]
    public void Newcombe_finds_his_own_interval()
    {
        var difference = RateDifference.Between([(new(56, 70), new(48, 80))])[0];
        Assert.Equal(0.0524, difference.Interval?.Low ?? 0, 0.0001);
        Assert.Equal(0.3339, difference.Interval?.High ?? 0, 0.0001);
    }

    [Fact]
    public void Many_comparisons_make_each_p_value_greater_in_the_order_of_holm()
    {
        var (one, other) = ((new Rate(30, 60), new Rate(10, 60)), (new Rate(30, 60), new Rate(28, 60)));
        var alone = RateDifference.Between([one])[0].PValue;
        var both = RateDifference.Between([one, other]);
        Assert.Equal(2 * alone, both[0].PValue, 1e-12);
        Assert.Equal(RateDifference.Between([other])[0].PValue, both[1].PValue, 1e-12);
    }

    [Fact]
    public void Too_few_claim_nothing_however_far_apart() =>
        Assert.False(RateDifference.Between([(new(29, 29), new(0, 200))])[0].IsClaimed);

    [Fact]
    public void The_area_is_the_share_of_pairs_in_order()
    {
        Assert.Equal(1, AreaUnderCurve.Of([new(0, 5), new(3, 3)]));
        Assert.Equal(0.5, AreaUnderCurve.Of([new(2, 4), new(2, 4)]));
        Assert.Null(AreaUnderCurve.Of([new(0, 4)]));
    }

    [Fact]
    public void A_ratio_of_equal_wholes_is_as_certain_as_a_rate()
    {
        var cases = Enumerable.Range(0, 100).Select(i => (i < 40 ? 5d : 0, 5d)).ToArray();
        var ratio = RatioEstimate.From(cases);
        Assert.Equal(0.4, ratio.Value ?? 0, 1e-12);
        Assert.Equal(99, ratio.EffectiveCases, 1e-9);
    }

    [Fact]
    public void One_large_case_makes_a_ratio_less_certain()
    {
        var cases = Enumerable.Range(0, 100).Select(i => (i == 0 ? 500d : i < 40 ? 5d : 0, i == 0 ? 500d : 5d)).ToArray();
        Assert.InRange(RatioEstimate.From(cases).EffectiveCases, 1, 10);
    }

    [Fact]
    public void Intervals_hold_the_true_rate_in_nineteen_of_twenty_cases()
    {
        var (random, held) = (new Random(7), 0);
        for (var run = 0; run < 1_000; run++)
            foreach (var truth in new[] { 0.15, 0.35, 0.6 })
                held += new Rate(Enumerable.Range(0, 300).Count(_ => random.NextDouble() < truth), 300).Interval.Contains(truth) ? 1 : 0;
        Assert.InRange(held / 3_000d, 0.94, 0.96);
    }
}
