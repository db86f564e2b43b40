using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class ForecastRestsOnAMustHaveDateTests
{
    private static Answer Asked(FactSet facts) => new ForecastRestsOnAMustHaveDate().Of(facts);

    [Fact]
    public void The_priorities_date_is_a_yes() =>
        Assert.Equal("Yes: is forecast as commit, and Contoso must have it by 2027-03-15", Asked(Some.Facts).ToString());

    [Fact]
    public void The_deals_own_date_is_a_yes() =>
        Assert.Equal(
            AnswerKind.Yes, Asked(Some.Facts.WithoutPriority().WithDeal(deal => deal with { MustHaveDate = Some.MustHaveDate })).Kind);

    [Fact]
    public void None_is_a_no_and_asks_for_it()
    {
        var answer = Asked(Some.Facts.WithoutMustHaveDate());
        Assert.Equal("No: is forecast as commit, and no must-have date is known", answer.ToString());
        Assert.Equal(
            "By which day must Contoso have the outcome of Claims platform in place, and what happens if not?",
            answer.Question?.ToString());
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Theory]
    [InlineData(DealCategory.Omitted, AnswerKind.NotApplicable)]
    [InlineData(DealCategory.Pipeline, AnswerKind.NotApplicable)]
    [InlineData(DealCategory.BestCase, AnswerKind.No)]
    [InlineData(DealCategory.MostLikely, AnswerKind.No)]
    [InlineData(DealCategory.Commit, AnswerKind.No)]
    public void It_is_asked_only_of_deals_that_are_forecast(DealCategory category, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Some.Facts.WithoutMustHaveDate().WithDeal(deal => deal with { Category = category })).Kind);
}
