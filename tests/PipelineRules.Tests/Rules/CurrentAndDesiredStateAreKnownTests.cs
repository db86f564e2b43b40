using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class CurrentAndDesiredStateAreKnownTests
{
    private static readonly CurrentAndDesiredStateAreKnown s_rule = new();

    private static Answer States(string? current, string? desired) =>
        s_rule.Of(Some.Facts.WithPriority(priority => priority with { CurrentState = current, DesiredState = desired }));

    [Fact]
    public void Both_states_are_a_yes_that_names_them()
    {
        var answer = s_rule.Of(Some.Facts);
        Assert.Equal(AnswerKind.Yes, answer.Kind);
        Assert.Equal("from 'Nine days a claim' to 'One day a claim'", $"{answer.Reason}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void Without_the_current_state_only_that_is_asked_for(string? missing)
    {
        var answer = States(missing, "One day a claim");
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("the current state behind 'Settle claims in a day' is missing", $"{answer.Reason}");
        Assert.Equal("How do things stand today, on the way to 'One day a claim'?", $"{answer.Question}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void Without_the_desired_state_only_that_is_asked_for(string? missing)
    {
        var answer = States("Nine days a claim", missing);
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("the desired state behind 'Settle claims in a day' is missing", $"{answer.Reason}");
        Assert.Equal("Today it is 'Nine days a claim': how is it to be once 'Settle claims in a day' is done?", $"{answer.Question}");
    }

    [Fact]
    public void Without_either_both_are_asked_for_of_the_owner()
    {
        var answer = States(null, " ");
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("How do things stand today, and how are they to stand once 'Settle claims in a day' is done?", $"{answer.Question}");
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void Without_a_priority_it_is_not_asked() =>
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutPriority()).Kind);
}
