using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class ForecastIsNotTheSellersPeriodEndTests
{
    private static readonly ForecastIsNotTheSellersPeriodEnd s_rule = new();

    private static readonly LocalDate s_end = new(2026, 12, 31);

    private static FactSet Closing(LocalDate? on) => Some.Facts.WithDeal(deal => deal with { CloseDate = on });

    /// <summary>A deal that closes on the seller's quarter end, and must be signed so many days later.</summary>
    private static FactSet Signed(int daysLater, int leads) => Closing(s_end).WithMustHaveDate(s_end.PlusDays(daysLater + leads))
        .WithDeal(deal => deal with { CloseDate = s_end, PaperProcess = Period.Zero, Implementation = Period.FromDays(leads) });

    [Theory]
    [InlineData(26, AnswerKind.Yes)]
    [InlineData(27, AnswerKind.No)]
    [InlineData(31, AnswerKind.No)]
    public void The_last_five_days_of_the_sellers_quarter_are_its_end(int day, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Closing(new(2026, 12, day))).Kind);

    [Fact]
    public void The_first_day_of_the_next_quarter_is_none() => Assert.Equal(AnswerKind.Yes, s_rule.Of(Closing(new(2027, 1, 1))).Kind);

    [Fact]
    public void Whose_quarter_it_is_the_sellers_calendar_says() =>
        Assert.Equal(AnswerKind.Yes, s_rule.Of(Closing(s_end) with { Calendar = new GregorianFiscalCalendar(2) }).Kind);

    [Theory]
    [InlineData(7, AnswerKind.Yes)]
    [InlineData(-7, AnswerKind.Yes)]
    [InlineData(8, AnswerKind.No)]
    public void A_week_from_the_latest_signature_date_is_the_customers(int daysLater, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Signed(daysLater, 30)).Kind);

    [Theory]
    [InlineData(90, AnswerKind.Yes)]
    [InlineData(91, AnswerKind.No)]
    public void Lead_times_of_more_than_ninety_days_together_are_no_reason(int leads, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Signed(0, leads)).Kind);

    [Theory]
    [InlineData("S-1", 7, AnswerKind.Yes)]
    [InlineData("S-1", 8, AnswerKind.No)]
    [InlineData("S-3", 0, AnswerKind.No)]
    public void A_decider_who_means_to_sign_then_is(string who, int days, AnswerKind expected) =>
        Assert.Equal(
            expected, s_rule.Of(Closing(s_end).WithMoreWords(Some.Word(who, Some.Day) with { SignsOn = s_end.PlusDays(-days) })).Kind);

    [Fact]
    public void A_deciders_latest_day_counts_and_not_an_earlier_one() => Assert.Equal(AnswerKind.No, s_rule.Of(Closing(s_end).WithMoreWords(
        Some.Word("S-1", Some.Day.PlusDays(-5)) with { SignsOn = s_end },
        Some.Word("S-1", Some.Day) with { SignsOn = s_end.PlusDays(40) })).Kind);

    [Fact]
    public void A_no_names_the_quarter_and_asks_the_economic_buyer()
    {
        var answer = s_rule.Of(Closing(s_end));
        Assert.Equal(
            "No: closes 2026-12-31, at the end of the seller's own FY2026-Q4, and to have it by 2027-03-15, Contoso must sign by "
                + "2027-02-01; no decider means to sign then", $"{answer}");
        Assert.Equal(
            "On which day do you mean to sign Claims platform, and is there a reason of Contoso's to do it on 2026-12-31?",
            $"{answer.Question}");
        Assert.Equal("the economic buyer", $"{answer.Question?.Addressee}");
    }

    [Fact]
    public void Without_a_close_date_or_outside_the_calendar_it_is_unknown()
    {
        Assert.Equal(AnswerKind.Unknown, s_rule.Of(Closing(null)).Kind);
        Assert.Equal(AnswerKind.Unknown, s_rule.Of(Some.Facts with { Calendar = new ExplicitFiscalCalendar([]) }).Kind);
    }

    [Fact]
    public void Without_a_must_have_date_it_is_not_asked() =>
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutMustHaveDate()).Kind);

    [Fact]
    public void Its_settings_have_a_least()
    {
        Assert.Throws<ArgumentOutOfRangeException>("lastDays", () => new ForecastIsNotTheSellersPeriodEnd(lastDays: 0));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => new ForecastIsNotTheSellersPeriodEnd(days: -1));
        Assert.Throws<ArgumentOutOfRangeException>("leadDays", () => new ForecastIsNotTheSellersPeriodEnd(leadDays: -1));
    }
}
