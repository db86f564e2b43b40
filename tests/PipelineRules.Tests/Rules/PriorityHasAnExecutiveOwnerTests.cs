using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class PriorityHasAnExecutiveOwnerTests
{
    private static readonly PriorityHasAnExecutiveOwner s_rule = new();

    private static FactSet OwnedBy(string? owner) => Some.Facts.WithPriority(priority => priority with { Owner = owner });

    private static FactSet Left(LocalDate? on) => Some.Facts with { Stakeholders = [Some.Executive with { LeftOn = on }, Some.Buyer] };

    [Fact]
    public void An_executive_owner_is_a_yes_that_names_them()
    {
        var answer = s_rule.Of(Some.Facts);
        Assert.Equal(AnswerKind.Yes, answer.Kind);
        Assert.Equal("Ada Berg, an executive, owns 'Settle claims in a day'", $"{answer.Reason}");
    }

    [Fact]
    public void An_owner_of_another_role_is_a_no_and_is_asked_for_the_executive()
    {
        var answer = s_rule.Of(OwnedBy("S-3"));
        Assert.Equal(AnswerKind.No, answer.Kind);
        Assert.Equal(
            "Cem Dal owns 'Settle claims in a day' and has the role user, neither executive nor economic buyer", $"{answer.Reason}");
        Assert.Equal("Which executive of Contoso's must have 'Settle claims in a day' done?", $"{answer.Question}");
        Assert.Equal(Some.User, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void The_economic_buyer_may_own_it() =>
        Assert.Equal("Yes: Ben Cho, the economic buyer, owns 'Settle claims in a day'", $"{s_rule.Of(OwnedBy("S-2"))}");

    [Fact]
    public void An_owner_of_another_company_is_nobody_known() =>
        Assert.Equal(AnswerKind.Unknown, s_rule.Of(Some.Facts.WithStakeholder(one => one with { Customer = "C-2" })).Kind);

    [Theory]
    [InlineData(-1, AnswerKind.No)]
    [InlineData(0, AnswerKind.No)]
    [InlineData(1, AnswerKind.Yes)]
    public void An_owner_counts_until_the_day_before_leaving(int daysAfterToday, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Left(Some.Day.PlusDays(daysAfterToday))).Kind);

    [Fact]
    public void An_owner_who_has_left_is_named_and_somebody_else_is_asked()
    {
        var answer = s_rule.Of(Left(new LocalDate(2026, 10, 1)));
        Assert.Equal("Ada Berg, who owned 'Settle claims in a day', left on 2026-10-01", $"{answer.Reason}");
        Assert.Equal("Who answers for 'Settle claims in a day' since Ada Berg left Contoso?", $"{answer.Question}");
        Assert.Null(answer.Question?.Addressee.Person);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("S-9")]
    public void No_known_owner_is_an_unknown(string? owner)
    {
        var answer = s_rule.Of(OwnedBy(owner));
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("nobody known at Contoso owns 'Settle claims in a day'", $"{answer.Reason}");
        Assert.Equal("Which executive of Contoso's answers for 'Settle claims in a day'?", $"{answer.Question}");
    }

    [Fact]
    public void Without_a_priority_it_is_not_asked() =>
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutPriority()).Kind);
}
