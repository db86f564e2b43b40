using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class MustHaveDateIsTheCustomersOwnTests
{
    private static readonly MustHaveDateIsTheCustomersOwn s_rule = new();

    private static readonly LocalDate s_quarterEnd = new(2027, 3, 31);

    private static readonly ExplicitFiscalCalendar s_noPeriods = new([]);

    private static FactSet Unstated(LocalDate mustHave) =>
        Some.Facts.WithStatements().WithPriority(priority => priority with { MustHaveDate = mustHave });

    [Theory]
    [InlineData(-1, AnswerKind.Unknown)]
    [InlineData(0, AnswerKind.No)]
    [InlineData(1, AnswerKind.Unknown)]
    public void A_date_that_nobody_stated_is_unknown_and_on_the_last_day_of_the_sellers_quarter_a_no(int daysAfter, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Unstated(s_quarterEnd.PlusDays(daysAfter))).Kind);

    [Fact]
    public void The_end_of_the_sellers_month_and_year_is_suspect_too()
    {
        Assert.Equal(AnswerKind.No, s_rule.Of(Unstated(new(2027, 2, 28))).Kind);
        Assert.Equal(AnswerKind.No, s_rule.Of(Unstated(new(2027, 12, 31))).Kind);
    }

    [Theory]
    [InlineData(-1, AnswerKind.Yes)]
    [InlineData(0, AnswerKind.No)]
    public void Where_the_record_counts_as_stated_a_no_stays_a_no(int daysAfter, AnswerKind expected) =>
        Assert.Equal(expected, new MustHaveDateIsTheCustomersOwn(isStated: false).Of(Unstated(s_quarterEnd.PlusDays(daysAfter))).Kind);

    [Theory]
    [InlineData(365, AnswerKind.Yes)]
    [InlineData(366, AnswerKind.No)]
    public void What_was_stated_more_than_a_year_ago_is_in_force_no_more(int daysAgo, AnswerKind expected) =>
        Assert.Equal(
            expected,
            s_rule.Of(
                Unstated(s_quarterEnd).WithStatements(Some.Word("S-1", Some.Day.PlusDays(-daysAgo), mustHaveDate: s_quarterEnd))).Kind);

    [Theory]
    [InlineData(3, 15, AnswerKind.Unknown)]
    [InlineData(4, 30, AnswerKind.No)]
    public void Whose_quarter_it_is_the_sellers_calendar_says(int month, int day, AnswerKind expected)
    {
        var fromFebruary = Unstated(new(2027, month, day)) with { Calendar = new GregorianFiscalCalendar(2) };
        Assert.Equal(expected, s_rule.Of(fromFebruary).Kind);
    }

    [Fact]
    public void A_quarter_end_that_a_stakeholder_stated_is_the_customers()
    {
        var answer = s_rule.Of(Unstated(s_quarterEnd).WithStatements(Some.Word("S-1", new(2026, 10, 13), mustHaveDate: s_quarterEnd)));
        Assert.Equal(AnswerKind.Yes, answer.Kind);
        Assert.Equal("Ada Berg stated 2027-03-31 on 2026-10-13", $"{answer.Reason}");
    }

    [Fact]
    public void Any_stakeholders_latest_date_counts_not_only_the_last_ones() => Assert.Equal(
        AnswerKind.Yes,
        s_rule.Of(Unstated(s_quarterEnd).WithStatements(
            Some.Word("S-1", Some.Day.PlusDays(-20), mustHaveDate: s_quarterEnd),
            Some.Word("S-2", Some.Day.PlusDays(-10)))).Kind);

    [Fact]
    public void A_stakeholder_who_stated_another_day_since_has_moved_it() => Assert.Equal(
        "Yes: Ada Berg stated 2027-03-15 on 2026-10-23",
        $"{s_rule.Of(Unstated(s_quarterEnd).WithStatements(
            Some.Word("S-1", Some.Day.PlusDays(-20), mustHaveDate: s_quarterEnd),
            Some.Word("S-1", Some.Day.PlusDays(-10))))}");

    [Fact]
    public void What_the_seller_assumed_nobody_stated() => Assert.Equal(
        AnswerKind.No,
        s_rule.Of(Unstated(s_quarterEnd).WithStatements(
            Some.Word("S-1", Some.Day, evidence: EvidenceLevel.SellerAssumed, mustHaveDate: s_quarterEnd))).Kind);

    [Fact]
    public void No_names_the_quarter_and_asks_the_owner_what_makes_it_that_day()
    {
        var answer = s_rule.Of(Unstated(s_quarterEnd));
        Assert.Equal(
            "2027-03-31 is the last day of the seller's own FY2027-Q1, and nobody at Contoso has stated it, or not since the priority "
                + "changed, or too long ago", $"{answer.Reason}");
        Assert.Equal("What at Contoso makes it 2027-03-31, and would a later day do?", $"{answer.Question}");
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void Unknown_asks_whose_date_it_is() =>
        Assert.Equal("Is 2027-03-15 Contoso's own date, and what makes it that day?", $"{s_rule.Of(Some.Facts.WithStatements()).Question}");

    [Fact]
    public void A_day_that_the_calendar_does_not_cover_is_an_unknown()
    {
        var answer = s_rule.Of(Unstated(s_quarterEnd) with { Calendar = s_noPeriods });
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("Is 2027-03-31 Contoso's own date, and what makes it that day?", $"{answer.Question}");
    }

    [Fact]
    public void A_stated_day_needs_no_calendar() =>
        Assert.Equal(AnswerKind.Yes, s_rule.Of(Some.Facts with { Calendar = s_noPeriods }).Kind);

    [Fact]
    public void A_deal_without_a_priority_has_nobody_who_stated_it() => Assert.Equal(
        AnswerKind.No,
        s_rule.Of(Some.Facts.WithoutPriority().WithDeal(deal => deal with { MustHaveDate = s_quarterEnd })).Kind);

    [Fact]
    public void Without_a_must_have_date_it_is_not_asked() =>
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutMustHaveDate()).Kind);
}
