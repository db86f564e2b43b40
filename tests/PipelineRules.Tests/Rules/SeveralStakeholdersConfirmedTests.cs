using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class SeveralStakeholdersConfirmedTests
{
    private static readonly FactSet s_one = Some.Facts.WithStatements(Some.Word("S-1", Some.Day));

    private static Answer Asked(FactSet facts) => new SeveralStakeholdersConfirmed().Of(facts);

    [Fact]
    public void Two_are_several() => Assert.Equal("Yes: confirmed by Ada Berg, Ben Cho", Asked(Some.Facts).ToString());

    [Fact]
    public void One_is_not_and_is_asked_for_another()
    {
        var answer = Asked(s_one);
        Assert.Equal("No: confirmed by Ada Berg alone, and it takes 2 stakeholders", answer.ToString());
        Assert.Equal("Who else at Contoso counts on 'Settle claims in a day', and may we hear it from them?", answer.Question?.ToString());
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void One_who_says_it_twice_is_one() =>
        Assert.Equal(
            AnswerKind.No, Asked(Some.Facts.WithStatements(Some.Word("S-1", Some.Day.PlusDays(-3)), Some.Word("S-1", Some.Day))).Kind);

    [Fact]
    public void One_who_denies_it_does_not_count() =>
        Assert.Equal(AnswerKind.No, Asked(Some.Facts.WithStatements(
            Some.Word("S-1", Some.Day), Some.Word("S-2", Some.Day, ValidationOutcome.Denied))).Kind);

    [Theory]
    [InlineData(1, AnswerKind.Yes)]
    [InlineData(2, AnswerKind.Yes)]
    [InlineData(3, AnswerKind.No)]
    public void It_takes_as_many_as_the_setting_says(int stakeholders, AnswerKind kind) =>
        Assert.Equal(kind, new SeveralStakeholdersConfirmed(stakeholders).Of(Some.Facts).Kind);

    [Fact]
    public void Without_a_confirmation_it_is_not_asked()
    {
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithStatements()).Kind);
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithoutPriority()).Kind);
    }

    [Fact]
    public void Fewer_than_one_is_an_error() =>
        Assert.Equal("stakeholders", Assert.Throws<ArgumentOutOfRangeException>(() => new SeveralStakeholdersConfirmed(0)).ParamName);
}
