using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class ServesACustomerPriorityTests
{
    private static readonly ServesACustomerPriority s_rule = new();

    [Fact]
    public void A_linked_priority_is_a_yes_that_names_it()
    {
        var answer = s_rule.Of(Some.Facts);
        Assert.Equal(AnswerKind.Yes, answer.Kind);
        Assert.Equal("serves 'Settle claims in a day'", $"{answer.Reason}");
    }

    [Fact]
    public void A_priority_without_a_statement_is_called_by_its_id() =>
        Assert.Equal("serves 'P-1'", $"{s_rule.Of(Some.Facts.WithPriority(priority => priority with { Statement = null })).Reason}");

    [Theory]
    [InlineData(0, AnswerKind.No)]
    [InlineData(1, AnswerKind.Yes)]
    public void What_is_done_is_served_no_more(int days, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Some.Facts.WithPriority(priority => priority with { DoneOn = Some.Day.PlusDays(days) })).Kind);

    [Fact]
    public void A_blank_id_links_none() =>
        Assert.Equal("no priority is linked", $"{s_rule.Of(Some.Facts.WithDeal(deal => deal with { Priority = " " })).Reason}");

    [Fact]
    public void No_linked_priority_is_an_unknown_that_asks_for_one()
    {
        var answer = s_rule.Of(Some.Facts.WithoutPriority());
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("no priority is linked", $"{answer.Reason}");
        Assert.Equal("What must Contoso have done that Claims platform helps with, and by when?", $"{answer.Question}");
        Assert.Equal(StakeholderRole.Executive, answer.Question?.Addressee.Role);
    }

    [Fact]
    public void A_priority_that_is_not_in_the_facts_is_an_unknown_that_names_its_id()
    {
        var answer = s_rule.Of(Some.Facts.WithDeal(deal => deal with { Priority = "P-9" }));
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("its priority P-9 is not in the facts, or not one of Contoso's", $"{answer.Reason}");
        Assert.Equal("Which priority of Contoso's does Claims platform serve?", $"{answer.Question}");
    }
}
