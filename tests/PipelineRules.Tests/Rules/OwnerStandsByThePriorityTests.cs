using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class OwnerStandsByThePriorityTests
{
    private static readonly OwnerStandsByThePriority s_rule = new();

    private static Validation Denied(string who, int daysAgo, EvidenceLevel evidence = EvidenceLevel.CustomerStated) =>
        Some.Word(who, Some.Day.PlusDays(-daysAgo), ValidationOutcome.Denied, evidence);

    [Fact]
    public void An_owner_who_confirmed_it_is_a_yes() =>
        Assert.Equal("Yes: Ada Berg, who owns 'Settle claims in a day', confirmed it on 2026-10-13", $"{s_rule.Of(Some.Facts)}");

    [Fact]
    public void An_owner_who_changed_it_stands_by_it() =>
        Assert.Equal(AnswerKind.Yes, s_rule.Of(Some.Facts.WithMoreWords(Some.Word("S-1", Some.Day, ValidationOutcome.Changed))).Kind);

    [Fact]
    public void An_owner_who_denies_it_is_a_no_whoever_else_confirms()
    {
        var answer = s_rule.Of(Some.Facts.WithMoreWords(Denied("S-1", 1, EvidenceLevel.SellerAssumed), Some.Word("S-2", Some.Day)));
        Assert.Equal("No: Ada Berg, who owns 'Settle claims in a day', denied it on 2026-11-01", $"{answer}");
        Assert.Equal(
            "What must you have done, if not 'Settle claims in a day', and would Claims platform help with it?", $"{answer.Question}");
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void An_owner_who_confirmed_it_again_is_a_yes() =>
        Assert.Equal(AnswerKind.Yes, s_rule.Of(Some.Facts.WithMoreWords(Denied("S-1", 30))).Kind);

    [Theory]
    [InlineData(-2, AnswerKind.Unknown)]
    [InlineData(-3, AnswerKind.No)]
    public void The_denial_of_an_owner_who_has_left_stands_until_another_decider_confirms_after_it(int on, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Some.Facts
        .WithStatements(Denied("S-1", 3), Some.Word("S-2", Some.Day.PlusDays(on)))
        .WithStakeholder(one => one.Id == "S-1" ? one with { LeftOn = Some.Day.PlusDays(-1) } : one)).Kind);

    [Fact]
    public void An_owner_who_has_not_spoken_is_unknown()
    {
        var answer = s_rule.Of(Some.Facts.WithStatements(Some.Word("S-2", Some.Day)));
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("Must you have 'Settle claims in a day' done?", $"{answer.Question}");
    }

    [Fact]
    public void Without_a_priority_or_a_known_owner_it_is_not_asked()
    {
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutPriority()).Kind);
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithPriority(one => one with { Owner = null })).Kind);
    }
}
