using PipelineRules.Analytics.Backtests;
using PipelineRules.Testing.Simulation;

namespace PipelineRules.Analytics.Tests.Backtests;

public sealed class PlantedOutcomesTests
{
    private static readonly Landmark s_age30 = new(LandmarkKind.DealAge, 30);

    [Fact]
    public void Planted_win_and_slip_rates_are_found_within_a_point()
    {
        var simulation = new OutcomeSimulation(1_500, 1) { IsDealtOut = true };
        var found = Backtest.Run(PipelineHistory.From(simulation.Create()), Rulebook.BuiltIn, [Landmark.Week3, s_age30]);
        foreach (var landmark in found.Landmarks)
        {
            Assert.Equal(1_500, landmark.Total.Outcomes.Known);
            foreach (var (row, planted) in landmark.ByStance.Zip([simulation.Proactive, simulation.Unproven, simulation.Reactive]))
            {
                Assert.Equal(500, row.Outcomes.Known);
                Assert.Equal(planted.Won, row.Outcomes.WonInPeriod.Value ?? -1, 0.01);
                Assert.Equal(planted.Slipped, row.Outcomes.Slipped.Value ?? -1, 0.01);
            }
        }
    }
}
