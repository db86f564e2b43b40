using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class ExecutiveConfirmedThePriorityTests
{
    private static Answer Asked(FactSet facts) => new ExecutiveConfirmedThePriority().Of(facts);

    private static FactSet ConfirmedBy(StakeholderRole role) =>
        (Some.Facts with {
            Stakeholders = [Some.Executive, Some.Buyer with { Role = role, LineOfBusiness = "Operations" }] }).WithStatements(
                Some.Word("S-2", Some.Day.PlusDays(-10)));

    [Theory]
    [InlineData(StakeholderRole.Executive, AnswerKind.Yes)]
    [InlineData(StakeholderRole.EconomicBuyer, AnswerKind.Yes)]
    [InlineData(StakeholderRole.Champion, AnswerKind.No)]
    [InlineData(StakeholderRole.Technical, AnswerKind.No)]
    [InlineData(StakeholderRole.Procurement, AnswerKind.No)]
    [InlineData(StakeholderRole.Legal, AnswerKind.No)]
    [InlineData(StakeholderRole.User, AnswerKind.No)]
    [InlineData(StakeholderRole.Other, AnswerKind.No)]
    public void Only_an_executive_or_the_economic_buyer_decides_beside_the_owner(StakeholderRole role, AnswerKind kind) =>
        Assert.Equal(kind, Asked(ConfirmedBy(role)).Kind);

    [Fact]
    public void A_yes_names_the_newest_of_them_and_their_role() =>
        Assert.Equal("Yes: Ben Cho confirmed it on 2026-10-23 as the economic buyer", Asked(Some.Facts).ToString());

    [Fact]
    public void One_of_them_among_others_is_enough() =>
        Assert.Equal(AnswerKind.Yes, Asked(ConfirmedBy(StakeholderRole.User).WithStatements(
            Some.Word("S-1", Some.Day.PlusDays(-20)), Some.Word("S-2", Some.Day))).Kind);

    [Fact]
    public void An_executives_denial_is_no_confirmation() =>
        Assert.Equal(AnswerKind.No, Asked(ConfirmedBy(StakeholderRole.User).WithStatements(
            Some.Word("S-1", Some.Day, ValidationOutcome.Denied), Some.Word("S-2", Some.Day))).Kind);

    [Fact]
    public void Somebody_who_is_not_in_the_facts_has_no_say() =>
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithStatements(Some.Word("S-9", Some.Day))).Kind);

    [Fact]
    public void A_no_counts_the_others_and_asks_the_owner()
    {
        var answer = Asked(ConfirmedBy(StakeholderRole.User));
        Assert.Equal("No: Ben Cho last confirmed it on 2026-10-23; of 1 who did, none is a decider who is still there", answer.ToString());
        Assert.Equal("Must you have 'Settle claims in a day' done, and by when?", answer.Question?.ToString());
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void The_owner_decides_in_any_role() =>
        Assert.Equal(
            "Yes: Ben Cho, who owns it, confirmed it on 2026-10-23",
            Asked(ConfirmedBy(StakeholderRole.User).WithPriority(one => one with { Owner = "S-2" })).ToString());

    [Fact]
    public void A_decider_who_has_left_is_none_any_more() =>
        Assert.Equal(
            AnswerKind.No, Asked(ConfirmedBy(StakeholderRole.Executive).WithStakeholder(one => one with { LeftOn = Some.Day })).Kind);

    [Fact]
    public void An_executive_of_another_line_of_business_does_not_decide() =>
        Assert.Equal(
            AnswerKind.No,
            Asked(ConfirmedBy(StakeholderRole.Executive)
                .WithStakeholder(one => one.Id == "S-2" ? one with { LineOfBusiness = "Sales" } : one)).Kind);

    [Fact]
    public void Without_a_confirmation_it_is_not_asked()
    {
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithStatements()).Kind);
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithStatements(Some.Word("S-1", Some.Day, ValidationOutcome.Denied))).Kind);
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithoutPriority()).Kind);
    }
}
