using PipelineRules.Coverage;

namespace PipelineRules.Tests.Coverage;

public sealed class CoverageRowTests
{
    [Fact]
    public void Coverage_is_open_pipeline_in_multiples_of_quota()
    {
        var row = Org.With(Org.Deal()).Quota(100_000).Total();
        Assert.Equal((2.5m, 2.5m, 2.5m, 2.5m), (row.Coverage, row.ToGoCoverage, row.ProactiveCoverage, row.ProactiveToGoCoverage));
    }

    [Fact]
    public void What_is_won_leaves_less_to_go()
    {
        var row = Org.With(Org.Deal(), Org.Won(60_000)).Quota(160_000).Total();
        Assert.Equal((100_000m, 60_000m, 2.5m), (row.ToGo, row.Sums.Won, row.ProactiveToGoCoverage));
    }

    [Fact]
    public void Only_proactive_deals_count_as_proactive()
    {
        var row = Org.With(Org.Deal(), Org.Deal("D-2") with { Priority = null }).Quota(500_000).Total();
        Assert.Equal((1m, 0.5m, 250_000m), (row.Coverage, row.ProactiveCoverage, row.Sums.Reactive));
    }

    [Theory]
    [InlineData(125_001, CoverageBand.Under)]
    [InlineData(125_000, CoverageBand.Target)]
    [InlineData(100_000, CoverageBand.Target)]
    [InlineData(83_000, CoverageBand.Over)]
    public void The_target_is_2X_to_3X_with_both_ends(int quota, CoverageBand band) =>
        Assert.Equal(band, Org.With(Org.Deal(amount: quota == 100_000 ? 300_000 : 250_000)).Quota(quota).Total().Band);

    [Fact]
    public void More_than_5X_is_excess()
    {
        Assert.True(Org.With(Org.Deal()).Quota(49_999).Total().IsExcess);
        Assert.False(Org.With(Org.Deal()).Quota(50_000).Total().IsExcess);
    }

    [Fact]
    public void What_is_missing_to_2X_and_3X_is_said()
    {
        var row = Org.With(Org.Deal()).Quota(200_000).Total();
        Assert.Equal((150_000m, 350_000m), (row.AmountToTarget, row.AmountToAmple));
    }

    [Fact]
    public void Nothing_is_missing_where_there_is_enough() =>
        Assert.Equal(0, Org.With(Org.Deal()).Quota(50_000).Total().AmountToTarget);

    [Fact]
    public void A_quota_that_is_met_has_no_ratio_to_what_is_to_go()
    {
        var row = Org.With(Org.Deal(), Org.Won(100_000)).Quota(90_000).Total();
        Assert.Equal((CoverageState.Met, 0m, null, null, 0m), (row.State, row.ToGo, row.ToGoCoverage, row.Band, row.AmountToTarget));
    }

    [Fact]
    public void Without_a_quota_there_is_no_ratio_and_not_zero()
    {
        var row = Org.With(Org.Deal()).Total();
        Assert.Equal((CoverageState.NoQuota, null, null, null, null), (row.State, row.ToGo, row.Coverage, row.Band, row.AmountToTarget));
    }

    [Fact]
    public void A_quota_of_nothing_is_met_and_divides_nothing()
    {
        var row = Org.With(Org.Deal()).Quota(0).Total();
        Assert.Equal((CoverageState.Met, null, null), (row.State, row.Coverage, row.ToGoCoverage));
    }

    [Fact]
    public void A_policy_moves_the_target()
    {
        var policy = new Policy(coverageTarget: 3, coverageAmple: 4);
        Assert.Equal(CoverageBand.Under, (Org.With(Org.Deal()).Quota(100_000).Total() with { Policy = policy }).Band);
    }
}
