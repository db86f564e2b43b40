using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.Movement;
using PipelineRules.Pipelines;
using PipelineRules.Tests.Coverage;
using PipelineRules.Tests.Laws;
using PipelineRules.Tests.Movement;

namespace PipelineRules.Tests.Pipelines;

/// <summary>
/// What <c>docs/problems.md</c> promises of every code: the fact stays in, what is wrong with it counts as unknown, or as the page says.
/// </summary>
public sealed class PromisesOfProblemsTests
{
    private static readonly LocalDate s_never = new(1, 1, 1);

    [Fact]
    public void Missing_id_the_deal_stays_and_is_asked_as_with_one()
    {
        var facts = Some.Facts.WithDeal(deal => deal with { Id = " " });
        Assert.Single(facts.Assessed().Deals);
    }

    [Fact]
    public void Duplicate_id_the_first_is_linked_and_both_deals_stay()
    {
        var facts = Some.Facts with { Priorities = [Some.Priority, Some.Priority with { Statement = "another",
            DoneOn = Some.Day.PlusDays(-1) }] };
        Assert.Equal(Some.Priority.Statement, facts.Context().Priority?.Priority.Statement);
        Assert.Equal(2, (Some.Facts with { Deals = [Some.Deal, Some.Deal] }).Assessed().Deals.Count);
    }

    [Fact]
    public void Dangling_id_what_it_refers_to_is_unknown() =>
        Assert.Equal(AnswerKind.Unknown, Answer("serves-a-customer-priority", Some.Facts.WithDeal(deal => deal with { Priority = "P-9" })));

    [Fact]
    public void Wrong_customer_the_priority_of_another_company_is_none()
    {
        var facts = Some.Facts.WithDeal(deal => deal with { Customer = "C-2" }) with { Customers = [Some.Customer, new("C-2")] };
        Assert.Equal(AnswerKind.Unknown, Answer("serves-a-customer-priority", facts));
    }

    [Fact]
    public void Missing_day_the_statement_does_not_count() => Assert.Equal(
        AnswerKind.Unknown,
        Answer("stakeholder-confirmed-the-priority", Some.Facts.WithStatements(Some.Word("S-1", Some.Day) with { On = null })));

    [Fact]
    public void Missing_amount_the_quota_does_not_count() => Assert.Equal(
        CoverageState.NoQuota, (Org.With(Org.Deal()) with { Quotas = [new("R-1", Org.Quarter.ToString(), null)] }).Total().State);

    [Fact]
    public void Negative_amount_it_counts_as_it_is() => Assert.Equal(-5m, Org.With(Org.Deal(amount: -5)).Total().Sums.Open);

    [Fact]
    public void Amount_out_of_range_it_is_unknown() =>
        Assert.Equal(PeriodKind.NoAmount, Org.With(Org.Deal(amount: decimal.MaxValue)).Total().Period.Kind);

    [Fact]
    public void Unknown_currency_its_amounts_stay_apart() => Assert.Equal(
        [("EUR", 250_000m), ("EURO", 7m)],
        Org.With(Org.Deal(), Org.Deal("D-2") with { Amount = new Money(7, "EURO") }).Table().RowsBy(CoverageBy.Total)
            .Select(row => (row.Currency, row.Sums.Open)));

    [Fact]
    public void No_rate_its_amounts_stay_apart() =>
        Assert.Equal("USD", Org.With(Org.Deal() with { Amount = new Money(7, "USD") }).Total().Currency);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1000000.5")]
    public void Bad_rate_it_does_not_count(string rate)
    {
        var facts = Org.With(Org.Deal() with { Amount = new Money(7, "USD") }) with
        {
            Rates = [new("USD", decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture), Some.Day)],
        };
        Assert.Equal("USD", facts.Total().Currency);
    }

    public static TheoryData<string, Func<LocalDate, FactSet>> Implausible => new()
    {
        { "serves-a-customer-priority", day => Some.Facts.WithPriority(priority => priority with { DoneOn = day }) },
        { "priority-has-an-executive-owner", day => Some.Facts with { Stakeholders = [Some.Executive with { LeftOn = day }, Some.Buyer] } },
        { "priority-links-to-a-corporate-goal", day => Some.Facts with { Goals = [Some.Goal with { Target = day }] } },
    };

    [Theory]
    [MemberData(nameof(Implausible))]
    public void Implausible_day_what_a_system_writes_for_no_day_is_no_day(string rule, Func<LocalDate, FactSet> facts)
    {
        Assert.Equal(AnswerKind.Yes, Answer(rule, facts(s_never)));
        Assert.Contains(Pipeline.From(facts(s_never)).Problems, problem => problem.Code == ProblemCodes.ImplausibleDay);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(9999, 12)]
    public void Implausible_day_a_close_date_and_a_must_have_date_are_unknown(int year, int month)
    {
        var day = new LocalDate(year, month, 1);
        Assert.Equal(AnswerKind.Unknown, Answer("close-date-is-ahead", Some.Facts.WithDeal(deal => deal with { CloseDate = day })));
        Assert.Equal(
            AnswerKind.Unknown,
            Answer(
                "must-have-date-is-known",
                Some.Facts.WithPriority(priority => priority with { MustHaveDate = day }).WithStatements(
                    Some.Word("S-1", Some.Day, mustHaveDate: day))));
    }

    [Fact]
    public void Implausible_day_a_deal_that_a_system_creates_in_9999_stays() =>
        Assert.Single(Some.Facts.WithDeal(deal => deal with { CreatedOn = new LocalDate(9999, 12, 31) }).Assessed().Deals);

    [Fact]
    public void Implausible_day_a_live_pipeline_sees_it_alike()
    {
        var facts = Some.Facts.WithDeal(deal => deal with { CloseDate = s_never, CreatedOn = new LocalDate(9999, 12, 31) })
            .WithStatements(Some.Word("S-1", s_never));
        var (fresh, live) = (Pipeline.From(facts), LivePipeline.From(facts));
        Assert.Equal(ContextSummaries.Said(fresh.Deals[0]), ContextSummaries.Said(Assert.Single(live.Deals)));
    }

    [Fact]
    public void Outside_calendar_the_deal_stands_among_the_undated() => Assert.Equal(
        PeriodKind.Undated, (Org.With(Org.Deal()) with { Calendar = new ExplicitFiscalCalendar([]) }).Total().Period.Kind);

    [Theory]
    [InlineData(1, AnswerKind.Unknown)]
    [InlineData(2, AnswerKind.No)]
    public void Open_and_closed_pushes_count_and_too_few_are_unknown(int pushes, AnswerKind kind) => Assert.Equal(
        kind, Answer("close-date-has-stayed-put", Moved.Pushed(pushes).WithDeal(deal => deal with { ClosedOn = Some.Day.PlusDays(-60) })));

    [Fact]
    public void Open_and_closed_a_change_of_the_day_it_was_closed_is_a_push() => Assert.Equal(
        1, Moved.Of(Moved.Pushed(1).WithDeal(deal => deal with { ClosedOn = Moved.Pushed(1).CloseDateChanges![0].On })).Pushes?.Any);

    [Fact]
    public void Closed_without_day_it_stands_at_its_close_date() => Assert.Equal(
        (Org.Quarter.ToString(), 5m), Sum(Org.With(Org.Won(5) with { ClosedOn = null })));

    [Fact]
    public void Closed_before_created_it_stays_where_it_was_closed() => Assert.Equal(
        (Org.Quarter.ToString(), 5m), Sum(Org.With(Org.Won(5) with { CreatedOn = Some.Day.PlusDays(-1), ClosedOn = Org.Quarter.Start })));

    [Theory]
    [InlineData("years")]
    [InlineData("months")]
    [InlineData("weeks")]
    [InlineData("days")]
    [InlineData("all")]
    [InlineData("negative")]
    public void Bad_lead_time_it_is_unknown(string how)
    {
        var lead = how switch
        {
            "years" => Period.FromYears(101),
            "months" => Period.FromMonths(1201),
            "weeks" => Period.FromWeeks(5219),
            "days" => Period.FromDays(36_526),
            "all" => new PeriodBuilder { Years = 40, Months = 480, Weeks = 1500 }.Build(),
            _ => Period.FromDays(-1),
        };
        var facts = Some.Facts.WithDeal(deal => deal with { PaperProcess = lead });
        Assert.Equal(AnswerKind.Unknown, Answer("time-is-left-to-sign-and-implement", facts));
        Assert.Contains(Pipeline.From(facts).Problems, problem => problem.Code == ProblemCodes.BadLeadTime);
    }

    [Fact]
    public void A_lead_of_a_century_is_believed() => Assert.DoesNotContain(
        Pipeline.From(Some.Facts.WithDeal(deal => deal with { PaperProcess = Period.FromYears(100) })).Problems,
        problem => problem.Code == ProblemCodes.BadLeadTime);

    [Fact]
    public void The_years_of_a_lead_are_taken_before_its_months_and_days()
    {
        var facts = Some.Facts.WithPriority(priority => priority with { MustHaveDate = new LocalDate(2028, 2, 29) })
            .WithStatements(Some.Word("S-1", Some.Day, mustHaveDate: new LocalDate(2028, 2, 29)))
            .WithDeal(deal => deal with
            {
                MustHaveDate = null, PaperProcess = Period.Zero,
                Implementation = new PeriodBuilder { Years = 1, Months = 1, Days = 1 }.Build(),
            });
        Assert.Equal(new LocalDate(2027, 1, 27), facts.Context().LatestSignatureDate);
    }

    [Fact]
    public void Bad_splits_all_credit_stays_with_the_owner() => Assert.Equal(
        250_000m, Org.With(Org.Deal() with { Splits = [new("R-2", 99.99m)] }).Row(CoverageBy.Owner, "R-1").Sums.Open);

    [Fact]
    public void Spoke_after_leaving_it_does_not_count() => Assert.Equal(
        AnswerKind.Unknown,
        Answer(
            "stakeholder-confirmed-the-priority",
            Some.Facts.WithStatements(Some.Word("S-1", Some.Day.PlusDays(-1))) with
            {
                Stakeholders = [Some.Executive with { LeftOn = Some.Day.PlusDays(-2) }, Some.Buyer],
            }));

    [Fact]
    public void Bad_rank_it_is_unknown() => Assert.Equal(
        AnswerKind.Unknown,
        Answer(
            "priority-is-a-top-priority",
            Some.Facts.WithPriority(priority => priority with { Rank = 0 }).WithStatements(Some.Word("S-1", Some.Day) with { Rank = -1 })));

    [Fact]
    public void No_owner_the_quota_is_nobodys() => Assert.Equal(
        CoverageState.NoQuota, (Org.With(Org.Deal()) with { Quotas = [new(" ", Org.Quarter.ToString(), new Money(5, "EUR"))] }).Total()
            .State);

    [Fact]
    public void Duplicate_quota_they_add_up() => Assert.Equal(11m, Org.With(Org.Deal()).Quota(5).Quota(6).Total().Quota);

    [Fact]
    public void Quota_period_mismatch_it_does_not_count() =>
        Assert.Null(Org.With(Org.Deal()).Quota(5, period: "FY2027").Total().Quota);

    [Fact]
    public void Moved_before_created_it_counts() => Assert.Equal(
        1, Moved.Of(Moved.Pushed(1).WithDeal(deal => deal with { CreatedOn = Some.Day })).Pushes?.Any);

    [Fact]
    public void Duplicate_change_it_counts_once()
    {
        var facts = Moved.Pushed(1);
        Assert.Equal(1, Moved.Of(facts with { CloseDateChanges = [.. facts.CloseDateChanges!, .. facts.CloseDateChanges!] }).Pushes?.Any);
    }

    [Fact]
    public void Owner_cycle_nobody_in_it_rolls_up() => Assert.Empty(
        (Org.With(Org.Deal()) with { Team = [new("R-1", "R-2"), new("R-2", "R-1")] }).Table().RowsBy(CoverageBy.Team));

    [Fact]
    public void Unknown_manager_the_team_has_its_row() =>
        Assert.Equal(250_000m, (Org.With(Org.Deal()) with { Team = [new("R-1", "M-9")] }).Row(CoverageBy.Team, "M-9").Sums.Open);

    [Fact]
    public void Incomplete_waiver_and_a_waiver_of_the_owners_do_not_work()
    {
        Waiver[] waivers =
        [
            new("D-1", "close-date-is-ahead", "why", "R-9", Some.Day.PlusDays(9)),
            new("D-1", "close-date-is-ahead", "why", "R-9", null, Some.Day),
            new("D-1", "close-date-is-ahead", null, "R-9", Some.Day.PlusDays(9), Some.Day),
            new("D-1", "close-date-is-ahead", "why", null, Some.Day.PlusDays(9), Some.Day),
            new("D-1", "close-date-is-ahead", "why", Some.Deal.Owner, Some.Day.PlusDays(9), Some.Day),
        ];
        Assert.All(
            waivers, waiver => Assert.DoesNotContain((Some.Facts with { Waivers = [waiver] }).Assessed().Deals[0].Findings, one =>
                one.Waiver is not null));
    }

    [Fact]
    public void Unreadable_a_change_without_a_day_leaves_too_few_pushes_unknown()
    {
        var facts = Moved.Pushed(1);
        var undated = facts.CloseDateChanges![0] with { On = null };
        Assert.Equal(
            AnswerKind.Unknown, Answer("close-date-has-stayed-put",
                facts with { CloseDateChanges = [.. facts.CloseDateChanges, undated] }));
    }

    [Fact]
    public void Ids_that_several_deals_have_find_the_first_and_every_deal_counts_in_coverage()
    {
        var facts = Org.With(Org.Deal(), Org.Deal(owner: "R-2", amount: 1)) with { Currency = "EUR" };
        Assert.Equal("R-1", Pipeline.From(facts).Find("D-1")?.Owner);
        Assert.Equal((2, 250_001m), (facts.Total().Sums.Deals, facts.Total().Sums.Open));
    }

    private static (string Period, decimal Won) Sum(FactSet facts) => (facts.Total().Period.ToString(), facts.Total().Sums.Won);

    private static AnswerKind Answer(string rule, FactSet facts) =>
        facts.Assessed().Deals[0].Findings.Single(finding => finding.Rule.Name == rule).Answer;
}
