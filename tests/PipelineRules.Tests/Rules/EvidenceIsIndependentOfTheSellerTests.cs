using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class EvidenceIsIndependentOfTheSellerTests
{
    private static readonly string[] s_three = ["S-1", "S-2", "S-3"];

    private static Answer Asked(FactSet facts) => new EvidenceIsIndependentOfTheSeller().Of(facts);

    private static Validation Sitting(string stakeholder) => Some.Word(stakeholder, Some.Day.PlusDays(-5)) with { RecordedBy = "R-1" };

    private static FactSet Sittings(int count) => Some.Facts.WithWords([.. s_three.Take(count).Select(Sitting)]);

    [Theory]
    [InlineData(2, AnswerKind.Yes)]
    [InlineData(3, AnswerKind.No)]
    public void Three_confirmations_of_one_day_recorded_by_the_seller_are_the_sellers(int count, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Sittings(count)).Kind);

    [Theory]
    [InlineData(2, AnswerKind.No)]
    [InlineData(3, AnswerKind.No)]
    [InlineData(4, AnswerKind.Yes)]
    public void It_takes_as_many_as_the_setting_says(int confirmations, AnswerKind kind) =>
        Assert.Equal(kind, new EvidenceIsIndependentOfTheSeller(confirmations).Of(Sittings(3)).Kind);

    [Fact]
    public void One_of_them_on_another_day_is_independent() =>
        Assert.Equal(AnswerKind.Yes, Asked(Some.Facts.WithWords(
            Sitting("S-1"), Sitting("S-2"), Sitting("S-3") with { On = Some.Day.PlusDays(-4) })).Kind);

    [Theory]
    [InlineData("R-2")]
    [InlineData(null)]
    public void One_of_them_not_recorded_by_the_seller_is_independent(string? recordedBy) =>
        Assert.Equal(AnswerKind.Yes, Asked(Some.Facts.WithWords(
            Sitting("S-1"), Sitting("S-2"), Sitting("S-3") with { RecordedBy = recordedBy })).Kind);

    [Fact]
    public void Nobody_who_recorded_them_is_not_the_owner_whom_nobody_recorded() =>
        Assert.Equal(AnswerKind.Yes, Asked(Some.Facts.WithDeal(deal => deal with { Owner = null }).WithWords(
            [.. s_three.Select(one => Sitting(one) with { RecordedBy = null })])).Kind);

    [Fact]
    public void A_sitting_is_told_with_its_day_and_asks_for_something_in_writing()
    {
        var answer = Asked(Sittings(3));
        Assert.Equal("No: all 3 confirmations are of 2026-10-28 and were recorded by R-1, who owns the deal", answer.ToString());
        Assert.Equal("Which plan, budget or minutes of Contoso's show that 'Settle claims in a day' must be done?", answer.Ask?.ToString());
        Assert.Equal(Some.Executive, answer.Ask?.Of.Person);
    }

    [Fact]
    public void The_owner_of_the_priority_as_the_only_voice_is_a_no()
    {
        var answer = Asked(Some.Facts.WithWords(Some.Word("S-1", Some.Day.PlusDays(-9)), Some.Word("S-1", Some.Day)));
        Assert.Equal("No: Ada Berg, who owns 'Settle claims in a day', is the only one who has spoken of it", answer.ToString());
        Assert.Equal("Who else at Contoso counts on 'Settle claims in a day', and what would they say of it?", answer.Ask?.ToString());
        Assert.Equal(Some.Executive, answer.Ask?.Of.Person);
    }

    [Fact]
    public void Two_voices_recorded_on_two_days_are_a_yes() =>
        Assert.Equal("Yes: spoken of by 2; Ben Cho last confirmed it on 2026-10-23, recorded by R-23", Asked(Some.Facts).ToString());

    [Fact]
    public void Anybody_else_as_the_only_voice_is_a_yes() =>
        Assert.Equal(
            "Yes: spoken of by 1; Ben Cho last confirmed it on 2026-11-02, recorded by R-2",
            Asked(Some.Facts.WithWords(Some.Word("S-2", Some.Day))).ToString());

    [Fact]
    public void A_denial_is_another_voice() =>
        Assert.Equal(AnswerKind.Yes, Asked(Some.Facts.WithWords(
            Some.Word("S-1", Some.Day), Some.Word("S-2", Some.Day, ValidationOutcome.Denied))).Kind);

    [Fact]
    public void A_word_that_nobody_is_named_for_says_so() =>
        Assert.EndsWith("recorded by nobody named", Asked(Some.Facts.WithWords(
            Some.Word("S-2", Some.Day) with { RecordedBy = null })).Reason?.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Without_a_confirmation_it_is_not_asked()
    {
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithWords()).Kind);
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithWords(Some.Word("S-1", Some.Day, ValidationOutcome.Denied))).Kind);
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithoutPriority()).Kind);
    }

    [Fact]
    public void Fewer_than_one_is_an_error() =>
        Assert.Equal("confirmations", Assert.Throws<ArgumentOutOfRangeException>(() => new EvidenceIsIndependentOfTheSeller(0)).ParamName);
}
