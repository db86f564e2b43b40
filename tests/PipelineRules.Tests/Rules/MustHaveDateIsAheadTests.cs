using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class MustHaveDateIsAheadTests
{
    private static readonly MustHaveDateIsAhead s_rule = new();

    private static Answer MustHave(LocalDate by) => s_rule.Of(Some.Facts.WithMustHaveDate(by));

    [Theory]
    [InlineData(-1, AnswerKind.No)]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(1, AnswerKind.Yes)]
    public void It_is_past_the_day_after(int daysAfterToday, AnswerKind expected) =>
        Assert.Equal(expected, MustHave(Some.Day.PlusDays(daysAfterToday)).Kind);

    [Fact]
    public void Yes_names_both_days() =>
        Assert.Equal("Contoso must have it by 2027-03-15, which is not past on 2026-11-02", $"{s_rule.Of(Some.Facts).Reason}");

    [Fact]
    public void No_names_both_days_and_asks_how_they_got_past_it()
    {
        var answer = MustHave(new LocalDate(2026, 9, 30));
        Assert.Equal("Contoso had to have it by 2026-09-30, which is past on 2026-11-02", $"{answer.Reason}");
        Assert.Equal(
            "How did Contoso get past 2026-09-30 without Claims platform, and by which day must you have it now?", $"{answer.Question}");
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void Without_a_must_have_date_it_is_not_asked() =>
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutMustHaveDate()).Kind);
}
