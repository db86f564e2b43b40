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
        Some.Facts.WithWords().WithPriority(priority => priority with { MustHaveDate = mustHave });

    [Theory]
    [InlineData(-1, AnswerKind.Yes)]
    [InlineData(0, AnswerKind.No)]
    [InlineData(1, AnswerKind.Yes)]
    public void Only_the_last_day_of_the_sellers_quarter_is_suspect(int daysAfter, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Unstated(s_quarterEnd.PlusDays(daysAfter))).Kind);

    [Fact]
    public void The_end_of_the_sellers_year_is_suspect() =>
        Assert.Equal(AnswerKind.No, s_rule.Of(Unstated(new(2027, 12, 31))).Kind);

    [Theory]
    [InlineData(3, 31, AnswerKind.Yes)]
    [InlineData(4, 30, AnswerKind.No)]
    public void Whose_quarter_it_is_the_sellers_calendar_says(int month, int day, AnswerKind expected)
    {
        var fromFebruary = Unstated(new(2027, month, day)) with { Calendar = new GregorianFiscalCalendar(2) };
        Assert.Equal(expected, s_rule.Of(fromFebruary).Kind);
    }

    [Fact]
    public void A_quarter_end_that_a_stakeholder_stated_is_the_customers()
    {
        var answer = s_rule.Of(Unstated(s_quarterEnd).WithWords(Some.Word("S-1", new(2026, 10, 13), mustHaveDate: s_quarterEnd)));
        Assert.Equal(AnswerKind.Yes, answer.Kind);
        Assert.Equal("Ada Berg stated 2027-03-31 on 2026-10-13", $"{answer.Reason}");
    }

    [Fact]
    public void Any_stakeholders_latest_date_counts_not_only_the_last_ones() => Assert.Equal(
        AnswerKind.Yes,
        s_rule.Of(Unstated(s_quarterEnd).WithWords(
            Some.Word("S-1", Some.Day.PlusDays(-20), mustHaveDate: s_quarterEnd),
            Some.Word("S-2", Some.Day.PlusDays(-10)))).Kind);

    [Fact]
    public void A_stakeholder_who_stated_another_day_since_has_taken_it_back() => Assert.Equal(
        AnswerKind.No,
        s_rule.Of(Unstated(s_quarterEnd).WithWords(
            Some.Word("S-1", Some.Day.PlusDays(-20), mustHaveDate: s_quarterEnd),
            Some.Word("S-1", Some.Day.PlusDays(-10)))).Kind);

    [Fact]
    public void What_the_seller_assumed_nobody_stated() => Assert.Equal(
        AnswerKind.No,
        s_rule.Of(Unstated(s_quarterEnd).WithWords(
            Some.Word("S-1", Some.Day, evidence: EvidenceLevel.SellerAssumed, mustHaveDate: s_quarterEnd))).Kind);

    [Fact]
    public void No_names_the_quarter_and_asks_the_owner_what_makes_it_that_day()
    {
        var answer = s_rule.Of(Unstated(s_quarterEnd));
        Assert.Equal("2027-03-31 is the last day of the seller's own FY2027-Q1, and no stakeholder has stated it", $"{answer.Reason}");
        Assert.Equal("What at Contoso makes it 2027-03-31, and would a later day do?", $"{answer.Ask}");
        Assert.Equal(Some.Executive, answer.Ask?.Of.Person);
    }

    [Fact]
    public void Yes_names_the_quarter_that_it_does_not_end() =>
        Assert.Equal("2027-03-15 is not the last day of the seller's own FY2027-Q1", $"{s_rule.Of(Some.Facts.WithWords()).Reason}");

    [Fact]
    public void A_day_that_the_calendar_does_not_cover_is_an_unknown()
    {
        var answer = s_rule.Of(Unstated(s_quarterEnd) with { Calendar = s_noPeriods });
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("the seller's fiscal calendar does not cover 2027-03-31, and no stakeholder has stated it", $"{answer.Reason}");
        Assert.Equal("Is 2027-03-31 Contoso's own date, and what makes it that day?", $"{answer.Ask}");
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
