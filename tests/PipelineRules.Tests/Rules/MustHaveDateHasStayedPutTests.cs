using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class MustHaveDateHasStayedPutTests
{
    private static readonly MustHaveDateHasStayedPut s_rule = new();

    /// <summary>The executive stated it on these days before today, each time so many days later than the time before.</summary>
    private static FactSet Stated(int daysLater, params int[] daysAgo) => Some.Facts.WithStatements([.. daysAgo.Select((ago, i) =>
        Some.Word("S-1", Some.Day.PlusDays(-ago), mustHaveDate: Some.MustHaveDate.PlusDays(daysLater * i)))]);

    [Theory]
    [InlineData(14, AnswerKind.Yes)]
    [InlineData(15, AnswerKind.No)]
    public void Two_moves_of_more_than_four_weeks_together_are_too_many(int daysLater, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Stated(daysLater, 60, 40, 20)).Kind);

    [Fact]
    public void One_move_is_not_however_far() => Assert.Equal(AnswerKind.Yes, s_rule.Of(Stated(200, 40, 20)).Kind);

    [Theory]
    [InlineData(365, AnswerKind.No)]
    [InlineData(366, AnswerKind.Yes)]
    public void A_move_of_more_than_a_year_ago_does_not_count(int daysAgo, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Stated(30, 400, daysAgo, 20)).Kind);

    [Theory]
    [InlineData("S-2", -20, EvidenceLevel.CustomerEvidenced, AnswerKind.Yes)]
    [InlineData("S-2", -21, EvidenceLevel.CustomerEvidenced, AnswerKind.No)]
    [InlineData("S-2", 0, EvidenceLevel.CustomerStated, AnswerKind.No)]
    [InlineData("S-3", 0, EvidenceLevel.CustomerEvidenced, AnswerKind.No)]
    public void A_decider_who_evidences_it_from_the_last_move_on_makes_it_a_must_again(
        string who, int on, EvidenceLevel evidence, AnswerKind expected) => Assert.Equal(
        expected,
        s_rule.Of(
            Stated(15, 60, 40, 20)
                .WithMoreWords(
                    Some.Word(who, Some.Day.PlusDays(on), evidence: evidence, mustHaveDate: Some.MustHaveDate.PlusDays(30)))).Kind);

    [Fact]
    public void Two_speakers_with_a_move_each_are_no_speaker_with_two() =>
        Assert.Equal(AnswerKind.Yes, s_rule.Of(Stated(30, 60, 40).WithMoreWords(
        Some.Word("S-2", Some.Day.PlusDays(-30)), Some.Word("S-2", Some.Day, mustHaveDate: Some.MustHaveDate.PlusDays(30)))).Kind);

    [Fact]
    public void The_word_that_it_has_changed_does_not_hide_the_moves() => Assert.Equal(
        AnswerKind.No, s_rule.Of(Stated(15, 60, 40, 20).WithWord(word => word with { Outcome = ValidationOutcome.Changed })).Kind);

    [Fact]
    public void A_no_names_who_moved_it_how_often_and_how_far()
    {
        var answer = s_rule.Of(Stated(20, 60, 40, 20));
        Assert.Equal(
            "No: Ada Berg moved it later 2 times in 365 days, by 40 days together, last on 2026-10-13 to 2027-04-24, and no decider has "
                + "evidenced it since", $"{answer}");
        Assert.Equal(
            "What document of Contoso's shows that it must be had by 2027-04-24, and what would move that day again?",
            $"{answer.Question}");
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void Where_nobody_has_stated_it_on_two_days_it_is_unknown()
    {
        Assert.Equal(AnswerKind.Unknown, s_rule.Of(Stated(0, 20)).Kind);
        Assert.Equal(AnswerKind.Unknown, s_rule.Of(Some.Facts.WithStatements()).Kind);
    }

    [Fact]
    public void Without_a_must_have_date_it_is_not_asked() =>
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutMustHaveDate()).Kind);

    [Fact]
    public void Its_settings_have_a_least()
    {
        Assert.Throws<ArgumentOutOfRangeException>("moves", () => new MustHaveDateHasStayedPut(moves: 0));
        Assert.Throws<ArgumentOutOfRangeException>("withinDays", () => new MustHaveDateHasStayedPut(withinDays: -1));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => new MustHaveDateHasStayedPut(days: -1));
    }
}
