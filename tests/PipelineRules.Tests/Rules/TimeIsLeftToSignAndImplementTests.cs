using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class TimeIsLeftToSignAndImplementTests
{
    private static readonly TimeIsLeftToSignAndImplement s_rule = new();

    private static Answer On(LocalDate day) => s_rule.Of(Some.Facts with { AsOf = day });

    private static FactSet Leads(Period? paper, Period? implementation) =>
        Some.Facts.WithDeal(deal => deal with { PaperProcess = paper, Implementation = implementation });

    [Theory]
    [InlineData(-1, AnswerKind.Yes)]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(1, AnswerKind.No)]
    public void Time_is_left_up_to_the_latest_signature_date(int daysAfter, AnswerKind expected) =>
        Assert.Equal(expected, On(Some.LatestSignatureDate.PlusDays(daysAfter)).Kind);

    [Theory]
    [InlineData(-1, AnswerKind.No)]
    [InlineData(0, AnswerKind.No)]
    [InlineData(1, AnswerKind.NotApplicable)]
    public void After_the_must_have_date_another_rule_says_it(int daysAfter, AnswerKind expected) =>
        Assert.Equal(expected, On(Some.MustHaveDate.PlusDays(daysAfter)).Kind);

    [Fact]
    public void Yes_names_the_days() => Assert.Equal(
        "to have it by 2027-03-15, Contoso must sign by 2027-02-01, which is not past on 2026-11-02",
        $"{s_rule.Of(Some.Facts).Reason}");

    [Fact]
    public void No_names_the_days_and_asks_what_can_be_shortened()
    {
        var answer = On(new LocalDate(2027, 2, 10));
        Assert.Equal("to have it by 2027-03-15, Contoso had to sign by 2027-02-01, which is past on 2027-02-10", $"{answer.Reason}");
        Assert.Equal(
            "What can Contoso shorten, the paper process or the implementation, to have it by 2027-03-15 still?", $"{answer.Question}");
        Assert.Equal("the economic buyer", $"{answer.Question?.Addressee}");
    }

    [Fact]
    public void Without_the_paper_process_that_is_asked_of_procurement()
    {
        var answer = s_rule.Of(Leads(null, Period.FromMonths(1)));
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("the paper process lead is not known", $"{answer.Reason}");
        Assert.Equal("How long does Contoso take from the decision to the signature?", $"{answer.Question}");
        Assert.Equal("procurement", $"{answer.Question?.Addressee}");
    }

    [Fact]
    public void Without_the_implementation_that_is_asked_of_the_technical_evaluator()
    {
        var answer = s_rule.Of(Leads(Period.FromWeeks(2), null));
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("the implementation lead is not known", $"{answer.Reason}");
        Assert.Equal("How long does Contoso take from the signature to having Claims platform in place?", $"{answer.Question}");
        Assert.Equal("the technical evaluator", $"{answer.Question?.Addressee}");
    }

    [Fact]
    public void Without_either_both_are_asked_for()
    {
        var answer = s_rule.Of(Leads(null, null));
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("the paper process and the implementation lead are not known", $"{answer.Reason}");
        Assert.Equal(
            "How long does Contoso take from the decision to the signature, and how long from the signature to having Claims platform in "
                + "place?",
            $"{answer.Question}");
    }

    [Fact]
    public void A_lead_that_is_no_number_of_days_is_not_known() =>
        Assert.Equal(AnswerKind.Unknown, s_rule.Of(Leads(Period.FromHours(9), Period.FromMonths(1))).Kind);

    [Fact]
    public void Leads_of_no_days_are_known() =>
        Assert.Equal(AnswerKind.Yes, s_rule.Of(Leads(Period.Zero, Period.Zero)).Kind);

    [Fact]
    public void One_known_lead_alone_can_say_no() =>
        Assert.Equal(AnswerKind.No, s_rule.Of(Leads(null, Period.FromMonths(6))).Kind);

    [Fact]
    public void Without_a_must_have_date_it_is_not_asked() =>
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutMustHaveDate()).Kind);
}
