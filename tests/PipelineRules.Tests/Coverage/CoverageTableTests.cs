using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Coverage;

public sealed class CoverageTableTests
{
    [Fact]
    public void An_overdue_deal_stands_in_a_row_of_its_own() =>
        Assert.Equal("overdue", Org.With(Org.Deal() with { CloseDate = Some.Day.PlusDays(-1) }).Total().Period.ToString());

    [Fact]
    public void A_deal_that_closes_today_is_not_overdue() =>
        Assert.Equal(PeriodKind.Fiscal, Org.With(Org.Deal() with { CloseDate = Some.Day }).Total().Period.Kind);

    [Fact]
    public void A_deal_without_a_close_date_is_undated() =>
        Assert.Equal("undated", Org.With(Org.Deal() with { CloseDate = null }).Total().Period.ToString());

    [Fact]
    public void A_deal_without_an_amount_is_counted_and_not_converted()
    {
        var row = Org.With(Org.Deal() with { Amount = null }).Total();
        Assert.Equal(("noAmount", 1, 0m), (row.Period.ToString(), row.Sums.Deals, row.Sums.All));
    }

    [Fact]
    public void By_the_customers_date_a_deal_stands_where_it_must_be_signed()
    {
        var rows = Org.With(Org.Deal()).Table(CoverageBasis.CustomerDate).RowsBy(CoverageBy.Total);
        Assert.Equal("FY2028-Q1", Assert.Single(rows).Period.ToString());
    }

    [Fact]
    public void The_gap_is_what_the_customers_dates_do_not_support()
    {
        var facts = Org.With(Org.Deal());
        var gaps = DateGap.Between(facts.Table(), facts.Table(CoverageBasis.CustomerDate)).Where(gap => gap.By == CoverageBy.Total);
        Assert.Equal([("FY2027-Q4", 250_000m), ("FY2028-Q1", -250_000m)], gaps.Select(gap => (gap.Period.ToString(), gap.Unsupported)));
    }

    [Fact]
    public void A_deal_won_stands_in_the_period_it_was_closed_in() =>
        Assert.Equal("FY2027-Q4", Org.With(Org.Won(1) with { CloseDate = new LocalDate(2029, 1, 1) }).Total().Period.ToString());

    [Fact]
    public void Managers_roll_up_all_who_report_to_them_and_their_own()
    {
        var facts = Org.With(Org.Deal(), Org.Deal("D-2", "R-2"), Org.Deal("D-3", "M-1")) with
        {
            Team = [new("R-1", "M-1"), new("R-2", "M-1"), new("M-1", "M-0"), new("M-0")],
        };
        Assert.Equal((750_000m, 750_000m), (facts.Row(CoverageBy.Team, "M-1").Sums.Open, facts.Row(CoverageBy.Team, "M-0").Sums.Open));
    }

    [Fact]
    public void Members_who_report_in_a_circle_roll_up_to_nobody()
    {
        var facts = Org.With(Org.Deal()) with { Team = [new("R-1", "R-2"), new("R-2", "R-1")] };
        Assert.Empty(facts.Table().RowsBy(CoverageBy.Team));
    }

    [Fact]
    public void An_owner_with_a_quota_and_no_deals_has_a_row() =>
        Assert.Equal(0, Org.With(Org.Deal()).Quota(10_000, "R-7").Row(CoverageBy.Owner, "R-7").Sums.Deals);

    [Fact]
    public void Revenue_splits_move_credit_and_overlays_do_not()
    {
        var facts = Org.With(Org.Deal() with { Splits = [new("R-1", 60), new("R-2", 40), new("R-0", 100, SplitKind.Overlay)] });
        Assert.Equal((150_000m, 100_000m), (facts.Row(CoverageBy.Owner, "R-1").Sums.Open, facts.Row(CoverageBy.Owner, "R-2").Sums.Open));
        Assert.Equal(250_000m, facts.Total().Sums.Open);
        Assert.DoesNotContain(facts.Table().Rows, row => row.Who == "R-0");
    }

    [Fact]
    public void Shares_add_to_the_amount_to_the_cent()
    {
        var facts = Org.With(Org.Deal(amount: 100.01m) with { Splits = [new("R-1", 33.33m), new("R-2", 33.33m), new("R-3", 33.34m)] });
        Assert.Equal(100.01m, facts.Table().RowsBy(CoverageBy.Owner).Sum(row => row.Sums.Open));
    }

    [Fact]
    public void Splits_that_do_not_add_up_move_nothing() =>
        Assert.Equal(250_000m, Org.With(Org.Deal() with { Splits = [new("R-2", 90)] }).Row(CoverageBy.Owner, "R-1").Sums.Open);

    [Fact]
    public void Another_currency_is_converted_at_the_rate_of_the_day()
    {
        var facts = Org.With(Org.Deal() with { Amount = new Money(100, "USD") }) with
        {
            Rates = [new("USD", 0.5m, Some.Day.PlusDays(-9)), new("USD", 0.9m, Some.Day), new("USD", 2m, Some.Day.PlusDays(1))],
        };
        Assert.Equal(("EUR", 90m), (facts.Total().Currency, facts.Total().Sums.Open));
    }

    [Fact]
    public void What_was_won_stays_at_the_rate_of_the_day_it_was_won()
    {
        var won = Org.Won(0) with { Amount = new Money(100, "USD"), ClosedOn = Some.Day.PlusDays(-5) };
        var facts = Org.With(won) with { Rates = [new("USD", 0.5m, Some.Day.PlusDays(-9)), new("USD", 0.9m, Some.Day)] };
        Assert.Equal(50m, facts.Table().RowsBy(CoverageBy.Total).Sum(row => row.Sums.Won));
    }

    [Fact]
    public void A_currency_without_a_rate_stays_apart()
    {
        var facts = Org.With(Org.Deal(), Org.Deal("D-2") with { Amount = new Money(7, "USD") });
        Assert.Equal([("EUR", 250_000m), ("USD", 7m)], facts.Table().RowsBy(CoverageBy.Total).Select(row => (row.Currency, row.Sums.Open)));
    }

    [Fact]
    public void Monthly_quotas_add_up_to_the_quarters() =>
        Assert.Equal(30m, Org.With(Org.Deal()).Quota(10, period: "FY2027-P10").Quota(20, period: "FY2027-P12").Total().Quota);

    [Fact]
    public void A_yearly_quota_is_too_long_for_quarters_and_said_so()
    {
        var facts = Org.With(Org.Deal()).Quota(10, period: "FY2027");
        Assert.Equal(ProblemCodes.QuotaPeriodMismatch, Assert.Single(facts.Table().Problems).Code);
        Assert.Equal(10, Assert.Single(facts.Table(grain: FiscalGrain.Year).RowsBy(CoverageBy.Total)).Quota);
    }

    [Fact]
    public void A_day_at_the_end_of_time_is_undated_and_breaks_nothing() =>
        Assert.Equal("undated", Org.With(Org.Deal() with { CloseDate = new LocalDate(9999, 12, 31) }).Total().Period.ToString());
}
