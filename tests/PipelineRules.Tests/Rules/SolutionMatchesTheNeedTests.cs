using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class SolutionMatchesTheNeedTests
{
    private static readonly SolutionMatchesTheNeed s_rule = new();

    private static Answer Recorded(SolutionFit fit) =>
        s_rule.Of(Some.Facts.WithStatements(Some.Word("S-1", Some.Day)).WithDeal(deal => deal with { Fit = fit }));

    private static AnswerKind Said(params Validation[] words) => s_rule.Of(Some.Facts.WithStatements(words)).Kind;

    [Theory]
    [InlineData(SolutionFit.CustomerConfirmed, AnswerKind.Unknown)]
    [InlineData(SolutionFit.SellerAssumed, AnswerKind.Unknown)]
    [InlineData(SolutionFit.Unknown, AnswerKind.Unknown)]
    [InlineData(SolutionFit.Mismatch, AnswerKind.No)]
    [InlineData((SolutionFit)99, AnswerKind.Unknown)]
    public void What_is_recorded_and_nobody_stated_counts_only_against_the_deal(SolutionFit fit, AnswerKind expected) =>
        Assert.Equal(expected, Recorded(fit).Kind);

    [Theory]
    [InlineData(SolutionFit.CustomerConfirmed, AnswerKind.Yes)]
    [InlineData(SolutionFit.SellerAssumed, AnswerKind.Unknown)]
    [InlineData(SolutionFit.Mismatch, AnswerKind.No)]
    public void Where_the_record_counts_as_stated_the_seller_still_cannot_say_so(SolutionFit fit, AnswerKind expected) =>
        Assert.Equal(
            expected,
            new SolutionMatchesTheNeed(isStated: false).Of(Some.Facts.WithStatements().WithDeal(deal => deal with { Fit = fit })).Kind);

    [Fact]
    public void Yes_names_who_said_so() =>
        Assert.Equal("Cem Dal said on 2026-10-18 that Claims platform matches 'Settle claims in a day'", $"{s_rule.Of(Some.Facts).Reason}");

    [Fact]
    public void A_stated_match_outranks_the_record() =>
        Assert.Equal(AnswerKind.Yes, s_rule.Of(Some.Facts.WithDeal(deal => deal with { Fit = SolutionFit.Mismatch })).Kind);

    [Theory]
    [InlineData(-4, EvidenceLevel.CustomerEvidenced, AnswerKind.Yes)]
    [InlineData(-5, EvidenceLevel.CustomerEvidenced, AnswerKind.No)]
    [InlineData(-4, EvidenceLevel.CustomerStated, AnswerKind.No)]
    public void A_mismatch_stands_until_another_evidences_a_later_match(int on, EvidenceLevel evidence, AnswerKind expected) =>
        Assert.Equal(
        expected,
        Said(Some.Fit("S-2", Some.Day.PlusDays(-5), SolutionFit.Mismatch, EvidenceLevel.SellerAssumed),
        Some.Fit("S-3", Some.Day.PlusDays(on), evidence: evidence)));

    [Fact]
    public void Who_said_that_it_does_not_match_may_say_that_it_does() => Assert.Equal(
        AnswerKind.Yes,
        Said(Some.Fit("S-3", Some.Day.PlusDays(-5), SolutionFit.Mismatch),
        Some.Fit("S-3", Some.Day, evidence: EvidenceLevel.CustomerStated)));

    [Fact]
    public void Of_one_speakers_words_of_one_day_the_mismatch_counts() =>
        Assert.Equal(AnswerKind.No, Said(Some.Fit("S-3", Some.Day), Some.Fit("S-3", Some.Day, SolutionFit.Mismatch)));

    [Theory]
    [InlineData(365, AnswerKind.Yes)]
    [InlineData(366, AnswerKind.Unknown)]
    public void A_match_is_in_force_for_a_year(int daysAgo, AnswerKind expected) =>
        Assert.Equal(expected, Said(Some.Fit("S-3", Some.Day.PlusDays(-daysAgo))));

    [Fact]
    public void A_mismatch_lapses_by_no_age() =>
        Assert.Equal(AnswerKind.No, Said(Some.Fit("S-3", Some.Day.PlusDays(-999), SolutionFit.Mismatch)));

    [Fact]
    public void A_word_on_another_deal_says_nothing_of_this_one() =>
        Assert.Equal(AnswerKind.Unknown, Said(Some.Fit("S-3", Some.Day) with { Deal = "D-2" }));

    [Fact]
    public void A_match_from_before_the_owner_changed_the_priority_is_in_force_no_more() => Assert.Equal(
        AnswerKind.Unknown, Said(Some.Fit("S-3", Some.Day.PlusDays(-5)), Some.Word("S-1", Some.Day, ValidationOutcome.Changed)));

    [Fact]
    public void An_assumption_is_told_from_silence()
    {
        Assert.Equal(
            "only the seller assumes that Claims platform matches 'Settle claims in a day'",
            $"{Recorded(SolutionFit.SellerAssumed).Reason}");
        Assert.Equal("nobody has said whether Claims platform matches 'Settle claims in a day'", $"{Recorded(SolutionFit.Unknown).Reason}");
    }

    [Fact]
    public void An_assumption_is_put_to_the_owner()
    {
        var answer = Recorded(SolutionFit.SellerAssumed);
        Assert.Equal("Will Claims platform get 'Settle claims in a day' done as Contoso needs it?", $"{answer.Question}");
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void A_mismatch_asks_whoever_said_so_what_it_would_take()
    {
        var answer = s_rule.Of(Some.Facts.WithMoreWords(Some.Fit("S-2", Some.Day, SolutionFit.Mismatch)));
        Assert.Equal(
            "Ben Cho said on 2026-11-02 that Claims platform does not match 'Settle claims in a day', and nobody has evidenced a match "
                + "since", $"{answer.Reason}");
        Assert.Equal(
            "What would Claims platform have to do to get 'Settle claims in a day' done, and may we try it with you?",
            $"{answer.Question}");
        Assert.Equal(Some.Buyer, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void Without_a_priority_it_is_not_asked() =>
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutPriority()).Kind);
}
