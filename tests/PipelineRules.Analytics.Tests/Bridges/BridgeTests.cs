using PipelineRules.Analytics.Bridges;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using static PipelineRules.Analytics.Bridges.BridgeCategory;

namespace PipelineRules.Analytics.Tests.Bridges;

public sealed class BridgeTests
{
    private static readonly Assessment s_before = CommittedDeals.Assessed(TwelveDeals.FactsBefore);
    private static readonly Assessment s_after = CommittedDeals.Assessed(TwelveDeals.FactsAfter);
    private static readonly Bridge s_bridge = Bridge.Create(s_before, s_after);

    [Fact]
    public void The_whole_open_pipeline_of_twelve_deals_is_as_worked_by_hand() => Expect(
        Row(BridgeMeasure.Open, CoverageBy.Total, null, null),
        (Starting, 800), (New, 100), (Reopened, 50), (Won, -200), (Lost, -80), (Removed, -30), (CurrencyRate, 10), (AmountUnknown, 25),
        (Increased, 30), (Decreased, -12), (Ending, 693));

    [Fact]
    public void The_running_quarter_of_them_has_what_came_and_went_by_date_too() => Expect(
        Row(BridgeMeasure.Open, CoverageBy.Total, null, "FY2026-Q4"),
        (Starting, 680), (New, 100), (Reopened, 50), (Won, -200), (Lost, -80), (Removed, -30), (PulledIn, 120), (PushedByCustomer, -60),
        (PushedBySeller, -90), (BecameOverdue, -40), (CurrencyRate, 10), (AmountUnknown, 25), (Increased, 30), (Decreased, -12),
        (Ending, 503));

    [Fact]
    public void The_next_quarter_gains_what_was_pushed_and_loses_what_was_pulled_in_with_the_amount_it_had() => Expect(
        Row(BridgeMeasure.Open, CoverageBy.Total, null, "FY2027-Q1"),
        (Starting, 120), (PulledIn, -120), (PushedByCustomer, 60), (PushedBySeller, 90), (Ending, 150));

    [Fact]
    public void Overdue_deals_have_a_row_of_their_own() => Expect(
        Row(BridgeMeasure.Open, CoverageBy.Total, null, "overdue"), (Starting, 0), (BecameOverdue, 40), (Ending, 40));

    [Fact]
    public void Proactive_pipeline_has_what_rose_and_fell() => Expect(
        Row(BridgeMeasure.Proactive, CoverageBy.Total, null, null),
        (Starting, 400), (New, 100), (Won, -200), (RoseToProactive, 150), (FellFromProactive, -90), (CurrencyRate, 10), (Decreased, -12),
        (Ending, 358));

    [Fact]
    public void A_deal_that_changes_its_owner_moves_from_one_to_the_other_and_not_within_their_team()
    {
        Expect(Row(BridgeMeasure.Open, CoverageBy.Owner, "R-2", null), (Starting, 0), (MovedIn, 70), (Ending, 70));
        Assert.Equal(-70, Row(BridgeMeasure.Open, CoverageBy.Owner, "R-1", null)[MovedOut]);
        var team = Row(BridgeMeasure.Open, CoverageBy.Team, "M-1", null);
        Assert.Equal((0m, 0m, 693m), (team[MovedIn], team[MovedOut], team.Ending));
    }

    [Fact]
    public void Every_bar_names_its_deals()
    {
        var changes = s_bridge.ChangesOf(Row(BridgeMeasure.Open, CoverageBy.Total, null, "FY2026-Q4"));
        Assert.Equal(
            ["in-euro -12.00", "pulled-in 30.00", "pushed-by-customer -60.00"],
            changes.Where(change => change.Category is Increased or Decreased or PushedByCustomer)
                .Select(change => FormattableString.Invariant($"{change.DealId} {change.Amount:F2}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_customers_dates_put_deals_in_periods_where_they_are_asked_for()
    {
        var bridge = Bridge.Create(s_before, s_after, CoverageBasis.CustomerDate);
        var quarter = bridge.RowsBy(BridgeMeasure.Open, CoverageBy.Total).Single(row => $"{row.Period}" == "FY2026-Q4");
        Expect(quarter, (Starting, 60), (PushedByCustomer, -60), (Ending, 0));
    }

    [Fact]
    public void A_push_is_the_customers_where_the_history_of_moves_says_so()
    {
        var (before, after) = (new NodaTime.LocalDate(2026, 11, 2), new NodaTime.LocalDate(2027, 1, 20));
        var sample = Testing.SampleFacts.Facts;
        var pushed = sample with
        {
            AsOf = after,
            FieldHistoryFrom = [new(null, null, new(2026, 1, 1))],
            CloseDateChanges = [Testing.SampleFacts.Move(new(2026, 12, 1), new(2027, 1, 20), new(2027, 4, 20))],
            Deals = [Testing.SampleFacts.Deal with { CloseDate = new(2027, 4, 20) }],
        };
        var stated = pushed with
        {
            Validations =
            [
                .. sample.Validations ?? [],
                Testing.SampleFacts.Statement("S-1", new(2026, 11, 25), mustHaveDate: new(2027, 6, 30)),
            ],
        };
        Assert.Equal(250_000, Pushed(pushed, PushedBySeller));
        Assert.Equal(250_000, Pushed(stated, PushedByCustomer));

        decimal Pushed(FactSet facts, BridgeCategory category) => Bridge
            .Create(CommittedDeals.AsOf(Pipeline.From(facts), before), CommittedDeals.AsOf(Pipeline.From(facts), after))
            .RowsBy(BridgeMeasure.Open, CoverageBy.Total).Single(row => $"{row.Period}" == "FY2027-Q2")[category];
    }

    [Fact]
    public void A_shared_deal_is_split_to_the_cent()
    {
        FactSet Shared(decimal amount, int first) => new(
            TwelveDeals.Before, "USD",
            Deals:
            [
                new(
                    "shared", Owner: "R-1", Amount: new Money(amount, "USD"), CloseDate: new(2026, 12, 15),
                    Splits: [new("R-1", first), new("R-2", 100 - first)]),
            ]);
        var bridge = Bridge.Create(CommittedDeals.Assessed(Shared(100.01m, 50)), CommittedDeals.Assessed(Shared(200.01m, 60)));
        Expect(Find(bridge, "R-1"), (Starting, 50.01m), (MovedIn, 10.00m), (Increased, 60.00m), (Ending, 120.01m));
        Expect(Find(bridge, "R-2"), (Starting, 50.00m), (MovedOut, -10.00m), (Increased, 40.00m), (Ending, 80.00m));

        static BridgeRow Find(Bridge bridge, string owner) =>
            bridge.RowsBy(BridgeMeasure.Open, CoverageBy.Owner).Single(row => row.Who == owner && row.Period is null);
    }

    [Fact]
    public void Two_deals_of_one_id_are_two_deals()
    {
        var twice = TwelveDeals.FactsBefore with { Deals = [.. Enumerable.Repeat((TwelveDeals.FactsBefore.Deals ?? [])[1], 2)] };
        var bridge =
            Bridge.Create(CommittedDeals.Assessed(twice), CommittedDeals.Assessed(twice with { Deals = twice.Deals?.Take(1).ToArray() }));
        Expect(
            bridge.RowsBy(BridgeMeasure.Open, CoverageBy.Total).Single(row => row.Period is null),
            (Starting, 400), (Removed, -200), (Ending, 200));
    }

    [Fact]
    public void A_row_of_another_bridge_is_refused() => Assert.Throws<ArgumentException>(
        () => Bridge.Create(s_before, s_after).ChangesOf(s_bridge.Rows[0]));

    private static BridgeRow Row(BridgeMeasure measure, CoverageBy by, string? who, string? period) => s_bridge.RowsBy(measure, by)
        .Single(row => row.Who == who && row.Currency == "USD" && (period is null ? row.Period is null : $"{row.Period}" == period));

    private static void Expect(BridgeRow row, params (BridgeCategory Category, decimal Amount)[] steps)
    {
        Assert.Equal(steps, row.Steps.Select(step => (step.Category, step.Amount)));
        Assert.Equal(0, row.Residual);
    }
}
