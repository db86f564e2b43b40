using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class StakeholderConfirmedThePriorityTests
{
    private static Answer Asked(FactSet facts) => new StakeholderConfirmedThePriority().Of(facts);

    [Fact]
    public void A_stakeholders_word_is_a_yes_that_names_the_newest() =>
        Assert.Equal("Yes: Ben Cho confirmed 'Settle claims in a day' on 2026-10-23", Asked(Some.Facts).ToString());

    [Fact]
    public void A_word_that_it_has_changed_confirms_nothing_yet() =>
        Assert.Equal(AnswerKind.Unknown, Asked(Some.Facts.WithStatements(Some.Word("S-1", Some.Day, ValidationOutcome.Changed))).Kind);

    [Fact]
    public void One_confirmation_outweighs_anothers_denial() =>
        Assert.Equal(AnswerKind.Yes, Asked(Some.Facts.WithStatements(
            Some.Word("S-1", Some.Day.PlusDays(-2)), Some.Word("S-2", Some.Day, ValidationOutcome.Denied))).Kind);

    [Fact]
    public void A_statement_without_an_outcome_says_nothing_of_the_priority_itself() =>
        Assert.Equal(AnswerKind.Unknown, Asked(Some.Facts.WithStatements(Some.Word("S-1", Some.Day) with { Outcome = null })).Kind);

    [Fact]
    public void Where_only_somebody_who_has_left_confirmed_it_is_confirmed() =>
        Assert.Equal("Yes: Ada Berg confirmed 'Settle claims in a day' on 2026-10-28, and has left since 2026-11-01", Asked(Some.Facts
            .WithStatements(Some.Word("S-1", Some.Day.PlusDays(-5))).WithStakeholder(one => one with { LeftOn = Some.Day.PlusDays(-1) }))
            .ToString());

    [Fact]
    public void A_denial_that_the_seller_only_assumes_counts() =>
        Assert.Equal(
            AnswerKind.No,
            Asked(Some.Facts.WithStatements(Some.Word("S-1", Some.Day, ValidationOutcome.Denied, EvidenceLevel.SellerAssumed))).Kind);

    [Fact]
    public void A_confirmation_that_its_own_speaker_took_back_is_a_no() =>
        Assert.Equal(AnswerKind.No, Asked(Some.Facts.WithStatements(
            Some.Word("S-1", Some.Day.PlusDays(-2)), Some.Word("S-1", Some.Day.PlusDays(-1), ValidationOutcome.Denied))).Kind);

    [Fact]
    public void A_denial_taken_back_is_a_yes() =>
        Assert.Equal(AnswerKind.Yes, Asked(Some.Facts.WithStatements(
            Some.Word("S-1", Some.Day.PlusDays(-2), ValidationOutcome.Denied), Some.Word("S-1", Some.Day.PlusDays(-1)))).Kind);

    [Fact]
    public void Only_denials_are_a_no_that_counts_them_and_asks_for_the_true_priority()
    {
        var answer = Asked(Some.Facts.WithStatements(
            Some.Word("S-1", Some.Day.PlusDays(-9), ValidationOutcome.Denied),
            Some.Word("S-2", Some.Day.PlusDays(-3), ValidationOutcome.Denied)));
        Assert.Equal(
            "No: everybody who spoke of 'Settle claims in a day' denies it (2 of 2), Ben Cho last on 2026-10-30", answer.ToString());
        Assert.Equal("What must Contoso have done, if not 'Settle claims in a day'?", answer.Question?.ToString());
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Theory]
    [InlineData(EvidenceLevel.Unknown, AnswerKind.Unknown)]
    [InlineData(EvidenceLevel.SellerAssumed, AnswerKind.Unknown)]
    [InlineData(EvidenceLevel.CustomerStated, AnswerKind.Yes)]
    [InlineData(EvidenceLevel.CustomerEvidenced, AnswerKind.Yes)]
    public void Only_the_customers_own_word_counts(EvidenceLevel evidence, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Some.Facts.WithStatements(Some.Word("S-1", Some.Day, evidence: evidence))).Kind);

    [Fact]
    public void A_word_without_a_day_is_unknown() =>
        Assert.Equal(AnswerKind.Unknown, Asked(Some.Facts.WithStatements(Some.Word("S-1", Some.Day) with { On = null })).Kind);

    [Theory]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(1, AnswerKind.Unknown)]
    public void A_word_of_the_day_counts_and_one_of_the_day_after_is_unseen(int days, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Some.Facts.WithStatements(Some.Word("S-1", Some.Day.PlusDays(days)))).Kind);

    [Fact]
    public void Silence_is_unknown_and_asks_the_owner()
    {
        var answer = Asked(Some.Facts.WithStatements());
        Assert.Equal("Unknown: nobody at Contoso has said whether 'Settle claims in a day' must be done", answer.ToString());
        Assert.Equal("Is 'Settle claims in a day' among what Contoso must have done?", answer.Question?.ToString());
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void Without_a_known_owner_an_executive_is_asked() =>
        Assert.Equal(
            "an executive",
            Asked(Some.Facts.WithStatements().WithPriority(one => one with { Owner = null })).Question?.Addressee.ToString());

    [Fact]
    public void Without_a_priority_it_is_not_asked() =>
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithoutPriority()).Kind);
}
