using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class ForecastRestsOnAPriorityTests
{
    private static Answer Asked(FactSet facts) => new ForecastRestsOnAPriority().Of(facts);

    [Fact]
    public void A_linked_priority_is_a_yes() =>
        Assert.Equal("Yes: is forecast as commit, and serves 'Settle claims in a day'", Asked(Some.Facts).ToString());

    [Fact]
    public void None_is_a_no_and_asks_an_executive_for_one()
    {
        var answer = Asked(Some.Facts.WithoutPriority());
        Assert.Equal("No: is forecast as commit, and no priority is linked", answer.ToString());
        Assert.Equal("What must Contoso have done that Claims platform helps with, and by when?", answer.Question?.ToString());
        Assert.Equal("an executive", answer.Question?.Addressee.ToString());
    }

    [Fact]
    public void One_that_is_not_in_the_facts_is_unknown()
    {
        var answer = Asked(Some.Facts.WithDeal(deal => deal with { Priority = "P-9" }));
        Assert.Equal(
            "Unknown: is forecast as commit, and its priority P-9 is not in the facts, or not one of Contoso's", answer.ToString());
        Assert.Equal("Which priority of Contoso's does Claims platform serve?", answer.Question?.ToString());
    }

    [Theory]
    [InlineData(DealCategory.Omitted, AnswerKind.NotApplicable)]
    [InlineData(DealCategory.Pipeline, AnswerKind.NotApplicable)]
    [InlineData(DealCategory.BestCase, AnswerKind.No)]
    [InlineData(DealCategory.MostLikely, AnswerKind.No)]
    [InlineData(DealCategory.Commit, AnswerKind.No)]
    public void It_is_asked_only_of_deals_that_are_forecast(DealCategory category, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Some.Facts.WithoutPriority().WithDeal(deal => deal with { Category = category })).Kind);
}
