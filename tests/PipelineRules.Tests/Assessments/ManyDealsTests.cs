using PipelineRules.Assessments;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Tests.Assessments;

/// <summary>Deals are asked in blocks, and answers are packed: neither may show.</summary>
public sealed class ManyDealsTests
{
    private static readonly Rulebook s_rulebook =
        Rulebook.BuiltIn
            .With(new First(), new Second(), new Third(), new Fourth(), new Fifth(), new Sixth(), new BeyondTheFirstWord(),
                new FailsOfOne());

    private static readonly Pipeline s_pipeline =
        Pipeline.From(
            Some.Facts with {
                Deals = [.. Enumerable.Range(0, 150).Select(Deal)],
                Waivers = [new("D-140", "contoso/beyond", "known", "R-9", Some.Day.PlusDays(9))] });

    [Fact]
    public void A_deal_among_many_gets_the_answers_it_gets_alone()
    {
        var (many, evaluator) = (new Evaluator(s_rulebook).Assess(s_pipeline, cores: 2).Deals, new Evaluator(s_rulebook));
        Assert.Equal(s_pipeline.OpenDeals.Select(deal => Said(evaluator.Assess(deal))), many.Select(Said));
    }

    [Fact]
    public void The_stance_is_the_lowest_cap_that_nobody_waived() => Assert.All(
        new Evaluator(s_rulebook).Assess(s_pipeline).Deals,
        deal => Assert.Equal(deal.Findings.Where(finding => finding.Waiver is null).Min(finding => finding.Cap), deal.Stance));

    [Fact]
    public void A_rule_beyond_the_thirty_second_caps_too() =>
        Assert.Equal(
            ["contoso/beyond"], new Evaluator(s_rulebook).Assess(s_pipeline).Deals[70].HeldDownBy.Select(finding => finding.Rule.Name));

    [Fact]
    public void A_rule_that_fails_of_one_deal_is_asked_of_its_neighbours()
    {
        var assessment = new Evaluator(s_rulebook).Assess(s_pipeline);
        Assert.Equal("D-100", Assert.Single(assessment.Problems, problem => problem.Code == ProblemCodes.RuleFailed).Fact);
        Assert.Equal(
            [AnswerKind.Yes, AnswerKind.Unknown, AnswerKind.Yes],
            assessment.Deals.Skip(99).Take(3).Select(deal => deal.Findings[Rulebook.BuiltIn.Rules.Count + 7].Answer));
    }

    private static Deal Deal(int place) => Some.Deal with
    {
        Id = $"D-{place}",
        CloseDate = place % 7 == 0 && place % 10 != 0 ? null : Some.Deal.CloseDate,
        Priority = place % 3 == 0 ? null : Some.Deal.Priority,
        Fit = place % 11 == 0 ? SolutionFit.Mismatch : SolutionFit.CustomerConfirmed,
    };

    private static string Said(DealAssessment deal) => $"{deal}: {string.Join(' ', deal.Findings.Select(finding => finding.Answer))}";

    [Rule("contoso/first")]
    private sealed class First : Fine;

    [Rule("contoso/second")]
    private sealed class Second : Fine;

    [Rule("contoso/third")]
    private sealed class Third : Fine;

    [Rule("contoso/fourth")]
    private sealed class Fourth : Fine;

    [Rule("contoso/fifth")]
    private sealed class Fifth : Fine;

    [Rule("contoso/sixth")]
    private sealed class Sixth : Fine;

    private abstract class Fine : DealRule
    {
        protected override Answer Judge(DealContext deal) => Yes("fine");
    }

    [Rule("contoso/beyond", CapOnNo = Stance.Reactive)]
    private sealed class BeyondTheFirstWord : DealRule
    {
        protected override Answer Judge(DealContext deal) => deal.Id.EndsWith('0') ? No("ends in 0", ask: "Why?") : Yes("fine");
    }

    [Rule("contoso/fails")]
    private sealed class FailsOfOne : DealRule
    {
        protected override Answer Judge(DealContext deal) => deal.Id == "D-100" ? throw new InvalidOperationException("no") : Yes("fine");
    }
}
