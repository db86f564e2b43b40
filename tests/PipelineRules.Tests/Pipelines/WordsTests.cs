using PipelineRules.Facts;

namespace PipelineRules.Tests.Pipelines;

public sealed class WordsTests
{
    private static readonly Validation s_yes = Some.Word("S-1", Some.Day);
    private static readonly Validation s_no = Some.Word("S-1", Some.Day, ValidationOutcome.Denied);

    [Fact]
    public void Of_one_persons_words_on_one_day_the_denial_is_the_last()
    {
        Assert.Empty(Some.Facts.WithWords(s_yes, s_no).Context().Priority!.Confirmations);
        Assert.Empty(Some.Facts.WithWords(s_no, s_yes).Context().Priority!.Confirmations);
    }

    [Fact]
    public void What_the_seller_assumes_is_nobodys_word() =>
        Assert.Empty(Some.Facts.WithWords(s_yes with { Evidence = EvidenceLevel.SellerAssumed }).Context().Priority!.Words);

    [Fact]
    public void Whoever_denies_a_priority_states_no_date_for_it() =>
        Assert.Empty(Some.Facts.WithWords(Some.Word("S-1", Some.Day.PlusDays(-1)), s_no).Context().Priority!.StatedDates);

    [Fact]
    public void A_word_whose_speaker_nobody_knows_still_counts() =>
        Assert.Equal("S-9", Assert.Single(Some.Facts.WithWords(Some.Word("S-9", Some.Day)).Context().Priority!.Confirmations).By.Id);

    [Fact]
    public void Whoever_has_left_is_not_asked() =>
        Assert.Equal("an executive", (Some.Facts with { Stakeholders = [Some.Executive with { LeftOn = Some.Day }] }).Context().PriorityOwner.ToString());
}
