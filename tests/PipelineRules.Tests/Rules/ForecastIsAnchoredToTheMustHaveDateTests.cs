using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class ForecastIsAnchoredToTheMustHaveDateTests
{
    private static readonly ForecastIsAnchoredToTheMustHaveDate s_rule = new();

    private static FactSet Closing(LocalDate? on) => Some.Facts.WithDeal(deal => deal with { CloseDate = on });

    private static FactSet Early(int days) => Closing(Some.LatestSignatureDate.PlusDays(-days));

    [Theory]
    [InlineData(46, AnswerKind.No)]
    [InlineData(45, AnswerKind.Yes)]
    [InlineData(44, AnswerKind.Yes)]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(-1, AnswerKind.Yes)]
    public void Forty_five_days_early_is_the_most(int daysEarly, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Early(daysEarly)).Kind);

    [Theory]
    [InlineData(0, 0, AnswerKind.Yes)]
    [InlineData(0, 1, AnswerKind.No)]
    [InlineData(60, 60, AnswerKind.Yes)]
    [InlineData(60, 61, AnswerKind.No)]
    public void The_most_is_a_setting(int days, int daysEarly, AnswerKind expected) =>
        Assert.Equal(expected, new ForecastIsAnchoredToTheMustHaveDate(days: days).Of(Early(daysEarly)).Kind);

    [Fact]
    public void Yes_names_the_three_days() => Assert.Equal(
        "closes 2027-01-20, and Contoso must sign by 2027-02-01 to have it by 2027-03-15",
        $"{s_rule.Of(Some.Facts).Reason}");

    [Fact]
    public void No_counts_the_days_and_asks_for_the_hurry()
    {
        var answer = s_rule.Of(Closing(new LocalDate(2026, 11, 30)));
        Assert.Equal(
            "closes 2026-11-30, 63 days before Contoso must sign to have it by 2027-03-15, and 45 are the most; no decider means to sign "
                + "then", $"{answer.Reason}");
        Assert.Equal("Why would Contoso sign Claims platform by 2026-11-30, when 2027-02-01 is early enough?", $"{answer.Question}");
        Assert.Equal("the economic buyer", $"{answer.Question?.Addressee}");
    }

    [Fact]
    public void No_close_date_is_an_unknown_that_asks_for_one()
    {
        var answer = s_rule.Of(Closing(null));
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("no close date, and a must-have date of 2027-03-15", $"{answer.Reason}");
        Assert.Equal("On which day does Contoso mean to sign Claims platform?", $"{answer.Question}");
    }

    [Theory]
    [InlineData("S-1", 7, AnswerKind.Yes)]
    [InlineData("S-1", -7, AnswerKind.Yes)]
    [InlineData("S-1", 8, AnswerKind.No)]
    [InlineData("S-3", 0, AnswerKind.No)]
    public void A_day_on_which_a_decider_means_to_sign_is_an_anchor_too(string who, int days, AnswerKind expected)
    {
        var close = Some.LatestSignatureDate.PlusDays(-60);
        Assert.Equal(
            expected, s_rule.Of(Closing(close).WithMoreWords(Some.Word(who, Some.Day) with { SignsOn = close.PlusDays(days) })).Kind);
    }

    [Fact]
    public void The_ends_of_the_days_that_are_believed_do_not_throw()
    {
        var last = Some.Facts.WithPriority(priority => priority with { MustHaveDate = new LocalDate(2199, 12, 31) });
        var rule = new ForecastIsAnchoredToTheMustHaveDate(int.MaxValue);
        Assert.Equal(AnswerKind.Yes, rule.Of(last.WithStatements().WithDeal(deal => deal with { CloseDate = new LocalDate(1900, 1, 1) }))
            .Kind);
        Assert.Equal(AnswerKind.Yes, rule.Of(Closing(new LocalDate(2199, 12, 31))).Kind);
    }

    [Fact]
    public void Without_a_must_have_date_it_is_not_asked() =>
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutMustHaveDate()).Kind);

    [Fact]
    public void Days_below_zero_throw() =>
        Assert.Throws<ArgumentOutOfRangeException>("days", () => new ForecastIsAnchoredToTheMustHaveDate(-1));
}
