using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class CloseDateIsAheadTests
{
    private static Answer Closes(LocalDate? on) => new CloseDateIsAhead().Of(Some.Facts.WithDeal(deal => deal with { CloseDate = on }));

    [Theory]
    [InlineData(-1, AnswerKind.No)]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(1, AnswerKind.Yes)]
    public void A_date_is_ahead_up_to_its_own_day(int days, AnswerKind kind) => Assert.Equal(kind, Closes(Some.Day.PlusDays(days)).Kind);

    [Fact]
    public void A_yes_names_the_days_left() =>
        Assert.Equal("Yes: closes 2026-11-12, 10 days after 2026-11-02", Closes(Some.Day.PlusDays(10)).ToString());

    [Fact]
    public void A_no_names_the_days_since_and_asks_what_kept_the_customer()
    {
        var answer = Closes(new LocalDate(2026, 9, 30));
        Assert.Equal("No: was to close 2026-09-30, 33 days before 2026-11-02, and is still open", answer.ToString());
        Assert.Equal(
            "What kept Contoso from signing Claims platform by 2026-09-30, and on which day will you?", answer.Question?.ToString());
        Assert.Equal("the economic buyer", answer.Question?.Addressee.ToString());
    }

    [Fact]
    public void Without_a_close_date_it_is_unknown()
    {
        var answer = Closes(null);
        Assert.Equal("Unknown: no close date", answer.ToString());
        Assert.Equal("On which day does Contoso mean to sign Claims platform?", answer.Question?.ToString());
    }
}
