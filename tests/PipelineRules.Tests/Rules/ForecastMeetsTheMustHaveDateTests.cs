using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class ForecastMeetsTheMustHaveDateTests
{
    private static readonly ForecastMeetsTheMustHaveDate s_rule = new();

    private static Answer Closing(LocalDate? on, FactSet? facts = null) =>
        s_rule.Of((facts ?? Some.Facts).WithDeal(deal => deal with { CloseDate = on }));

    [Theory]
    [InlineData(-1, AnswerKind.Yes)]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(1, AnswerKind.No)]
    public void The_latest_signature_date_is_the_last_that_is_in_time(int daysAfter, AnswerKind expected) =>
        Assert.Equal(expected, Closing(Some.LatestSignatureDate.PlusDays(daysAfter)).Kind);

    [Theory]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(1, AnswerKind.No)]
    public void Without_leads_the_must_have_date_itself_is(int daysAfter, AnswerKind expected)
    {
        var facts = Some.Facts.WithDeal(deal => deal with { PaperProcess = null, Implementation = null });
        Assert.Equal(expected, Closing(Some.MustHaveDate.PlusDays(daysAfter), facts).Kind);
    }

    [Theory]
    [InlineData(14, AnswerKind.Yes)]
    [InlineData(15, AnswerKind.No)]
    public void It_is_forecast_two_weeks_before_the_customer_means_to_sign_at_most(int daysBefore, AnswerKind expected) => Assert.Equal(
        expected,
        s_rule.Of(
            Some.Facts.WithMoreWords(Some.Word("S-1", Some.Day) with { SignsOn = new LocalDate(2027, 1, 20).PlusDays(daysBefore) })).Kind);

    [Fact]
    public void The_day_in_force_is_the_owners_and_a_document_may_name_it()
    {
        var late = Some.Word("", Some.Day) with { Source = "the tender", SignsOn = Some.LatestSignatureDate.PlusDays(30) };
        Assert.Equal(AnswerKind.No, s_rule.Of(Some.Facts.WithMoreWords(late)).Kind);
        Assert.Equal(
            AnswerKind.Yes,
            s_rule.Of(
                Some.Facts
                    .WithMoreWords(late, Some.Word("S-1", Some.Day.PlusDays(-9)) with { SignsOn = new LocalDate(2027, 1, 20) })).Kind);
    }

    [Fact]
    public void Yes_names_both_days() =>
        Assert.Equal("closes 2027-01-20, in time for 2027-03-15", $"{s_rule.Of(Some.Facts).Reason}");

    [Fact]
    public void No_names_three_days_and_asks_what_would_have_to_happen()
    {
        var answer = Closing(new LocalDate(2027, 2, 15));
        Assert.Equal("closes 2027-02-15; to have it by 2027-03-15, Contoso must sign by 2027-02-01", $"{answer.Reason}");
        Assert.Equal("What would have to happen for Contoso to sign Claims platform by 2027-02-01?", $"{answer.Question}");
        Assert.Equal("the economic buyer", $"{answer.Question?.Addressee}");
    }

    [Fact]
    public void No_close_date_is_an_unknown_that_asks_for_one()
    {
        var answer = Closing(null);
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("no close date, and a must-have date of 2027-03-15", $"{answer.Reason}");
        Assert.Equal("On which day does Contoso mean to sign Claims platform?", $"{answer.Question}");
    }

    [Fact]
    public void Without_a_must_have_date_it_is_not_asked() =>
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutMustHaveDate()).Kind);
}
