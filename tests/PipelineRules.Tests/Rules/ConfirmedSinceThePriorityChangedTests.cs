using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class ConfirmedSinceThePriorityChangedTests
{
    private static readonly LocalDate s_newest = Some.Day.PlusDays(-10);

    private static Answer Asked(FactSet facts) => new ConfirmedSinceThePriorityChanged().Of(facts);

    private static FactSet Changed(LocalDate? on) => Some.Facts.WithPriority(one => one with { ChangedOn = on });

    [Theory]
    [InlineData(-1, AnswerKind.Yes)]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(1, AnswerKind.No)]
    public void It_is_confirmed_since_from_the_day_of_the_change_on(int daysAfter, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Changed(s_newest.PlusDays(daysAfter))).Kind);

    [Fact]
    public void A_priority_that_never_changed_is_a_yes() =>
        Assert.Equal("Yes: Ben Cho confirmed it on 2026-10-23, and no change is on record", Asked(Some.Facts).ToString());

    [Fact]
    public void A_yes_names_the_change_and_the_word_since() =>
        Assert.Equal("Yes: changed on 2026-10-20, and Ben Cho confirmed it on 2026-10-23", Asked(Changed(new(2026, 10, 20))).ToString());

    [Fact]
    public void A_no_names_both_and_asks_whether_it_stands()
    {
        var answer = Asked(Changed(new(2026, 10, 30)));
        Assert.Equal("No: changed on 2026-10-30, and the newest confirmation is Ben Cho's of 2026-10-23", answer.ToString());
        Assert.Equal(
            "'Settle claims in a day' changed on 2026-10-30: is it still what Contoso must have done, and by when?",
            answer.Question?.ToString());
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void A_denial_since_is_no_confirmation_since() =>
        Assert.Equal(AnswerKind.No, Asked(Changed(s_newest.PlusDays(1)).WithStatements(
            Some.Word("S-1", s_newest), Some.Word("S-2", Some.Day, ValidationOutcome.Denied))).Kind);

    [Theory]
    [InlineData(0, AnswerKind.No)]
    [InlineData(1, AnswerKind.Yes)]
    public void A_change_of_the_day_counts_and_one_of_the_day_after_is_unseen(int days, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Changed(Some.Day.PlusDays(days))).Kind);

    [Fact]
    public void Without_a_confirmation_it_is_not_asked()
    {
        Assert.Equal(AnswerKind.NotApplicable, Asked(Changed(Some.Day).WithStatements()).Kind);
        Assert.Equal(AnswerKind.NotApplicable, Asked(Changed(Some.Day).WithoutPriority()).Kind);
    }
}
