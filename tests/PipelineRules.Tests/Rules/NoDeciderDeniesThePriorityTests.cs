using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class NoDeciderDeniesThePriorityTests
{
    private static readonly NoDeciderDeniesThePriority s_rule = new();

    private static FactSet Denied(string who) => Some.Facts.WithMoreWords(Some.Word(who, Some.Day.PlusDays(-3), ValidationOutcome.Denied));

    [Theory]
    [InlineData("S-1", AnswerKind.Yes)]
    [InlineData("S-2", AnswerKind.No)]
    [InlineData("S-3", AnswerKind.Yes)]
    public void Only_a_decider_other_than_the_owner_is_asked_about(string who, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Denied(who)).Kind);

    [Fact]
    public void A_no_names_them_and_asks_them()
    {
        var answer = s_rule.Of(Denied("S-2"));
        Assert.Equal("No: Ben Cho denied 'Settle claims in a day' on 2026-10-30 as the economic buyer", $"{answer}");
        Assert.Equal("What would have to be so for 'Settle claims in a day' to be done, in your eyes?", $"{answer.Question}");
        Assert.Equal(Some.Buyer, answer.Question?.Addressee.Person);
    }

    [Theory]
    [InlineData(-2, AnswerKind.Yes)]
    [InlineData(-3, AnswerKind.No)]
    public void A_decider_who_has_left_is_heard_until_another_confirms_after_it(int on, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Denied("S-2")
        .WithMoreWords(Some.Word("S-1", Some.Day.PlusDays(on)))
        .WithStakeholder(one => one.Id == "S-2" ? one with { LeftOn = Some.Day } : one)).Kind);

    [Fact]
    public void Without_a_priority_it_is_not_asked() =>
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutPriority()).Kind);
}
