using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PipelineRules.Analytics.Bridges;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Analytics.Tests.Bridges;

/// <summary>What holds of a bridge between any two pipelines.</summary>
public sealed class LawsOfBridges
{
    private const string Cases = "PIPELINE_RULES_CASES";

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable(Cases), out var count) ? count : 20_000;

    [Fact]
    public void Every_row_adds_up_to_the_cent_and_by_its_deals() => CheckPairs((from, to) =>
    {
        foreach (var bridge in Bridges(from, to))
            foreach (var row in bridge.Rows)
            {
                Assert.Equal(0, row.Residual);
                Assert.All(row.Steps, step => Assert.Equal(step.Amount, step.Added + step.Removed));
            }
    });

    [Fact]
    public void A_bar_is_the_sum_of_its_deals() => CheckPairs(
        (from, to) =>
        {
            var bridge = Bridge.Create(from, to);
            foreach (var row in bridge.Rows)
                Assert.Equal(
                    row.Steps.Where(step => step.Deals > 0).Select(step => (step.Category, step.Amount, step.Deals)),
                    bridge.ChangesOf(row).GroupBy(change => change.Category)
                        .Select(bar => (bar.Key, bar.Sum(change => change.Amount), bar.Count())));
        },
        Count / 20);

    [Fact]
    public void It_begins_and_ends_with_what_coverage_says() => CheckPairs(
        (from, to) =>
        {
            foreach (var basis in new[] { CoverageBasis.CloseDate, CoverageBasis.CustomerDate })
            {
                var (bridge, early, late) =
                    (Bridge.Create(from, to, basis), CoverageTable.Create(from, basis), CoverageTable.Create(to, basis));
                foreach (var row in bridge.Rows.Where(row => row.Period is not null))
                    Assert.Equal((Covered(early, row), Covered(late, row)), (row.Starting, row.Ending));
                var parts = bridge.Rows.Where(row => row is { Measure: BridgeMeasure.Open, Period: not null }).ToArray();
                Assert.Equal(early.Rows.Sum(row => row.Sums.Open), parts.Sum(row => row.Starting));
                Assert.Equal(late.Rows.Sum(row => row.Sums.Open), parts.Sum(row => row.Ending));
            }
        },
        Count / 20);

    [Fact]
    public void The_way_back_is_the_negative() => CheckPairs((from, to) =>
    {
        if (from.AsOf == to.AsOf)
            return;
        var (there, back) = (Bridge.Create(from, to), Bridge.Create(to, from));
        Assert.Equal(there.Rows.Select(Key), back.Rows.Select(Key));
        foreach (var (row, opposite) in there.Rows.Zip(back.Rows))
            foreach (var category in Enum.GetValues<BridgeCategory>())
                Assert.Equal(
                    category switch
                    {
                        BridgeCategory.Starting => row.Ending,
                        BridgeCategory.Ending => row.Starting,
                        _ => -row[category],
                    },
                    opposite[category]);
    });

    [Fact]
    public void Two_legs_add_up_to_the_whole_way_in_every_category_for_deals_that_one_leg_changes() => CheckTriples((first, middle, last) =>
    {
        var (one, two, whole) = (Bridge.Create(first, middle), Bridge.Create(middle, last), Bridge.Create(first, last));
        var (changedFirst, changedSecond) = (Changed(first, middle), Changed(middle, last));
        var rows = one.Rows.Concat(two.Rows).Concat(whole.Rows).Select(Key).Distinct();
        foreach (var key in rows)
        {
            var (ways, sums) = (ChangesOf(whole, key), Sum(ChangesOf(one, key), ChangesOf(two, key)));
            foreach (var deal in ways.Keys.Concat(sums.Keys).Select(change => change.Deal).Distinct().ToArray())
            {
                Assert.Equal(Net(ways, deal), Net(sums, deal));
                if (!changedFirst.Contains(deal) || !changedSecond.Contains(deal))
                    foreach (var category in Enum.GetValues<BridgeCategory>())
                        Assert.Equal(ways.GetValueOrDefault((deal, category)), sums.GetValueOrDefault((deal, category)));
            }
        }
    });

    private static Bridge[] Bridges(Assessment from, Assessment to) =>
        [Bridge.Create(from, to), Bridge.Create(from, to, CoverageBasis.CustomerDate)];

    private static decimal Covered(CoverageTable table, BridgeRow row) => table.Rows
        .Where(one => one.By == row.By && one.Who == row.Who && one.Period == row.Period && one.Currency == row.Currency)
        .Sum(one => row.Measure == BridgeMeasure.Open ? one.Sums.Open : one.Sums.Proactive);

    private static (BridgeMeasure, CoverageBy, string?, CoveragePeriod?, string) Key(BridgeRow row) =>
        (row.Measure, row.By, row.Who, row.Period, row.Currency);

    private static Dictionary<(string Deal, BridgeCategory Category), decimal> ChangesOf(
        Bridge bridge, (BridgeMeasure, CoverageBy, string?, CoveragePeriod?, string) key) =>
        bridge.Rows.FirstOrDefault(row => Key(row) == key) is { } found
            ? bridge.ChangesOf(found).Where(change => change.Category is not (BridgeCategory.Starting or BridgeCategory.Ending))
                .GroupBy(change => (change.DealId, change.Category))
                .ToDictionary(same => same.Key, same => same.Sum(change => change.Amount))
            : [];

    private static Dictionary<(string Deal, BridgeCategory Category), decimal> Sum(
        params Dictionary<(string Deal, BridgeCategory Category), decimal>[] legs) => legs.SelectMany(leg => leg)
        .GroupBy(change => change.Key).ToDictionary(same => same.Key, same => same.Sum(change => change.Value));

    private static decimal Net(Dictionary<(string Deal, BridgeCategory Category), decimal> changes, string deal) =>
        changes.Where(change => change.Key.Deal == deal).Sum(change => change.Value);

    /// <summary>The ids of the deals that are not the same on both days in all that a bridge looks at, the day itself included.</summary>
    private static HashSet<string> Changed(Assessment from, Assessment to)
    {
        var (before, after) = (Said(from), Said(to));
        return [.. before.Keys.Concat(after.Keys).Where(id => !Equal(before.GetValueOrDefault(id), after.GetValueOrDefault(id)))];

        static bool Equal(string? one, string? other) => one is not null && one == other;
    }

    private static Dictionary<string, string> Said(Assessment assessment) => assessment.Pipeline.Deals.GroupBy(deal => deal.Id)
        .ToDictionary(same => same.Key, same => string.Join(" ", same.Select(deal => string.Join(
            "|", deal.Deal.Status, deal.Deal.Splits is null ? "" : string.Join(",", deal.Deal.Splits), deal.Owner, deal.Amount,
            deal.Amount is { } amount ? assessment.Pipeline.ToReportingCurrency(amount) : null, assessment.Pipeline.Facts.Currency,
            assessment.Find(deal.Id)?.Stance, CoveragePeriod.For(deal), deal.CloseDate, deal.MustHaveDate, deal.DateInForce?.MustHaveDate,
            deal.Movement.SellerDriven, deal.Movement.CustomerDriven,
            string.Join(",", (assessment.Pipeline.Facts.Team ?? []).Select(row => $"{row.Member}>{row.Manager}"))))));

    private static void CheckPairs(Action<Assessment, Assessment> holds, int? cases = null) => Prop.ForAll(
        Testing.Pipelines.Facts(), Testing.Pipelines.Facts(), Seeds(),
        (one, other, seed) =>
        {
            var (from, to) = Pair(one, other, seed);
            holds(from, to);
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(cases ?? Count));

    private static void CheckTriples(Action<Assessment, Assessment, Assessment> holds) => Prop.ForAll(
        Testing.Pipelines.Facts(), Seeds(),
        (facts, seed) =>
        {
            var (pipeline, days) = (Pipeline.From(Few(facts)), Days(facts.AsOf, seed, 3));
            holds(CommittedDeals.AsOf(pipeline, days[0]), CommittedDeals.AsOf(pipeline, days[1]), CommittedDeals.AsOf(pipeline, days[2]));
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(Count / 20));

    /// <summary>Two days of one file, or two files that have nothing but ids in common.</summary>
    private static (Assessment From, Assessment To) Pair(FactSet one, FactSet other, int seed)
    {
        var days = Days(one.AsOf, seed, 2);
        if (seed % 2 == 0)
            return (CommittedDeals.Assessed(Few(one) with { AsOf = days[0] }), CommittedDeals.Assessed(Few(other) with { AsOf = days[1] }));
        var pipeline = Pipeline.From(Few(one));
        return (CommittedDeals.AsOf(pipeline, days[0]), CommittedDeals.AsOf(pipeline, days[1]));
    }

    private static LocalDate[] Days(LocalDate around, int seed, int count)
    {
        var random = new System.Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => around.PlusDays(random.Next(-120, 120))).Order()];
    }

    private static Arbitrary<int> Seeds() => Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    // Many small cases find more than some large ones.
    private static FactSet Few(FactSet facts) => facts with
    {
        Deals = facts.Deals?.Take(5).ToArray(),
        Validations = facts.Validations?.Take(9).ToArray(),
        Quotas = null,
    };
}
