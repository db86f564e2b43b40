using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class PriorityLinksToACorporateGoalTests
{
    private static readonly PriorityLinksToACorporateGoal s_rule = new();

    private static FactSet Linked(params CorporateGoal[] goals) =>
        (Some.Facts with { Goals = goals }).WithPriority(priority => priority with { Goals = [.. goals.Select(goal => goal.Id)] })
        .WithWord(word => word.Fit is null ? word with { Goals = [.. goals.Select(goal => goal.Id)] } : word);

    private static CorporateGoal Due(LocalDate? target, string id = "G-1") => Some.Goal with { Id = id, Target = target };

    [Fact]
    public void A_goal_ahead_is_a_yes_that_names_it()
    {
        var answer = s_rule.Of(Some.Facts);
        Assert.Equal(AnswerKind.Yes, answer.Kind);
        Assert.Equal(
            "'Settle claims in a day' serves the corporate goal 'Cut claims cost by a tenth', as Ada Berg stated on 2026-10-13",
            $"{answer.Reason}");
    }

    [Fact]
    public void A_goal_that_says_nothing_is_an_unknown()
    {
        var answer = s_rule.Of(Linked(Some.Goal with { Statement = " " }));
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal(
            "none of the corporate goals linked to 'Settle claims in a day' that are still ahead says anything", $"{answer.Reason}");
        Assert.Equal(
            AnswerKind.Unknown, s_rule.Of(Linked(Due(Some.Day.PlusDays(-1)), Due(Some.Day, "G-2") with { Statement = null })).Kind);
    }

    [Fact]
    public void A_link_that_nobody_stated_is_an_unknown_unless_the_record_counts()
    {
        var unstated = Some.Facts.WithWord(word => word with { Goals = null });
        Assert.Equal(AnswerKind.Unknown, s_rule.Of(unstated).Kind);
        Assert.Equal("Does 'Settle claims in a day' serve 'Cut claims cost by a tenth'?", $"{s_rule.Of(unstated).Question}");
        Assert.Equal(
            "Yes: 'Settle claims in a day' serves the corporate goal 'Cut claims cost by a tenth', as recorded",
            $"{new PriorityLinksToACorporateGoal(isStated: false).Of(unstated)}");
    }

    [Fact]
    public void A_document_of_the_customers_links_it_too() =>
        Assert.Equal(
            AnswerKind.Yes, s_rule.Of(Some.Facts.WithStatements(Some.Word("", Some.Day) with { Source = "the annual report" })).Kind);

    [Fact]
    public void A_goal_of_another_company_links_nothing() =>
        Assert.Equal(AnswerKind.Unknown, s_rule.Of(Linked(Some.Goal with { Customer = "C-2" })).Kind);

    [Theory]
    [InlineData(-1, AnswerKind.No)]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(1, AnswerKind.Yes)]
    public void A_goal_is_past_the_day_after_its_target(int daysAfterToday, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Linked(Due(Some.Day.PlusDays(daysAfterToday)))).Kind);

    [Fact]
    public void A_goal_without_a_target_is_not_past() =>
        Assert.Equal(AnswerKind.Yes, s_rule.Of(Linked(Due(null))).Kind);

    [Fact]
    public void One_goal_ahead_among_past_ones_is_enough() =>
        Assert.Equal(
            AnswerKind.Yes, s_rule.Of(Linked(Due(Some.Day.PlusDays(-9)), Due(Some.Day, "G-2"), Due(Some.Day.PlusDays(-1), "G-3"))).Kind);

    [Fact]
    public void Goals_that_are_all_past_are_a_no_that_names_the_last_day()
    {
        var answer = s_rule.Of(Linked(Due(new(2026, 9, 30)), Due(new(2026, 6, 30), "G-2")));
        Assert.Equal(AnswerKind.No, answer.Kind);
        Assert.Equal(
            "every corporate goal linked to 'Settle claims in a day' is past, the last of them since 2026-09-30", $"{answer.Reason}");
        Assert.Equal("Which of the corporate goals still ahead of Contoso does 'Settle claims in a day' serve?", $"{answer.Question}");
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void No_linked_goal_is_an_unknown_that_asks_for_one()
    {
        var answer = s_rule.Of(Linked());
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("no known corporate goal is linked to 'Settle claims in a day'", $"{answer.Reason}");
        Assert.Equal("Which of Contoso's corporate goals does 'Settle claims in a day' serve?", $"{answer.Question}");
    }

    [Fact]
    public void A_goal_that_is_not_in_the_facts_is_an_unknown() =>
        Assert.Equal(AnswerKind.Unknown, s_rule.Of(Some.Facts with { Goals = null }).Kind);

    [Fact]
    public void Without_a_priority_it_is_not_asked() =>
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutPriority()).Kind);
}
