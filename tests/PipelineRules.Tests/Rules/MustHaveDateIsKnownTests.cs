using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class MustHaveDateIsKnownTests
{
    private static readonly MustHaveDateIsKnown s_rule = new();

    private static readonly LocalDate s_april = new(2027, 4, 20);

    private static readonly FactSet s_differing = Some.Facts.WithStatements().WithDeal(deal => deal with { MustHaveDate = s_april });

    [Fact]
    public void The_date_of_the_priority_is_a_yes_that_says_whose_it_is()
    {
        var answer = s_rule.Of(Some.Facts.WithStatements());
        Assert.Equal(AnswerKind.Yes, answer.Kind);
        Assert.Equal("Contoso must have it by 2027-03-15, as 'Settle claims in a day' says", $"{answer.Reason}");
    }

    [Fact]
    public void The_date_of_the_deal_is_a_yes_that_says_so()
    {
        var answer = s_rule.Of(s_differing.WithPriority(priority => priority with { MustHaveDate = null }));
        Assert.Equal(AnswerKind.Yes, answer.Kind);
        Assert.Equal("Contoso must have it by 2027-04-20, as the deal says", $"{answer.Reason}");
    }

    [Fact]
    public void The_deal_carries_it_without_a_priority_too() =>
        Assert.Equal(AnswerKind.Yes, s_rule.Of(s_differing.WithoutPriority()).Kind);

    [Fact]
    public void Where_both_say_the_same_nothing_differs() => Assert.Equal(
        "Contoso must have it by 2027-03-15, as the deal says",
        $"{s_rule.Of(Some.Facts.WithStatements().WithDeal(deal => deal with { MustHaveDate = Some.MustHaveDate })).Reason}");

    [Fact]
    public void What_was_stated_counts_and_what_is_recorded_is_told()
    {
        Assert.Equal(
            "Yes: Contoso must have it by 2027-03-15, as Ada Berg stated on 2026-10-13; the record says 2027-04-20",
            $"{s_rule.Of(s_differing.WithStatements([.. Some.Facts.Validations!]))}");
        Assert.Equal("Yes: Contoso must have it by 2027-03-15, as Ada Berg stated on 2026-10-13", $"{s_rule.Of(Some.Facts)}");
    }

    [Fact]
    public void Where_they_differ_and_nobody_stated_one_the_deals_own_counts() => Assert.Equal(
        "the deal says 2027-04-20 and its priority 2027-03-15; the deal's own counts until somebody at Contoso states one",
        $"{s_rule.Of(s_differing).Reason}");

    [Fact]
    public void No_date_at_all_is_an_unknown_that_asks_the_owner()
    {
        var answer = s_rule.Of(Some.Facts.WithoutMustHaveDate().WithStatements());
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal(
            "neither the deal nor a priority that it serves carries a must-have date, and nobody has stated one", $"{answer.Reason}");
        Assert.Equal(
            "By which day must Contoso have the outcome of Claims platform in place, and what happens if not?", $"{answer.Question}");
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void A_date_that_was_only_stated_is_known() =>
        Assert.Equal(AnswerKind.Yes, s_rule.Of(Some.Facts.WithPriority(priority => priority with { MustHaveDate = null })).Kind);

    [Fact]
    public void Without_a_priority_an_executive_is_asked() =>
        Assert.Equal("an executive", $"{s_rule.Of(Some.Facts.WithoutPriority()).Question?.Addressee}");
}
