using Microsoft.Extensions.DependencyInjection;
using PipelineRules.Assessments;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.NRules.Tests.Outside;
using PipelineRules.NRules.Tests.Samples;
using PipelineRules.Pipelines;

namespace PipelineRules.NRules.Tests;

/// <summary>The sample of docs/engines.md, run.</summary>
public sealed class SampleTests
{
    private static readonly FactSet s_withoutBuyer =
        SampleFacts.Facts.WithStatements(SampleFacts.Statement("S-1", SampleFacts.Day.PlusDays(-20)), SampleFacts.Trial);

    private static readonly Validation s_mismatch = SampleFacts.Fit("S-3", SampleFacts.Day, SolutionFit.Mismatch);

    private readonly Heard _heard = new();

    public static TheoryData<string> Files() =>
        ["LargeDealsNameAnEconomicBuyer.cs", "TellOfDealsThatTurnReactive.cs", "TellOfThinCoverage.cs", "ServiceRules.cs",
            "NRulesServices.cs"];

    [Fact]
    public void A_finding_of_a_rule_beside_counts_in_the_stance()
    {
        var deal = Session(s_withoutBuyer).Assess().Deals[0];
        Assert.Equal(Stance.Reactive, deal.Stance);
        Assert.Equal(["contoso/large-deals-name-an-economic-buyer"], deal.HeldDownBy.Select(finding => finding.Rule.Name));
        Assert.Equal("Who signs for 250,000.00 EUR?", deal.Questions[0].Question?.ToString());
    }

    [Fact]
    public void Stance_and_coverage_follow_when_what_it_found_is_put_right()
    {
        var session = Session(s_withoutBuyer);
        session.Change(pipeline => pipeline.Add(SampleFacts.Statement("S-2", SampleFacts.Day)));
        Assert.Equal(Stance.Proactive, session.Assess().Deals[0].Stance);
        Assert.Equal(250_000m, session.Coverage[0].Sums.Proactive);
        Assert.Equal(CoverageTable.Create(session.Assess()).Rows, session.Coverage);
    }

    [Fact]
    public void A_waiver_works_for_a_rule_beside_too_and_makes_no_deal_proactive_past_a_reactive_answer()
    {
        var waiver = new Waiver("D-1", "contoso/large-deals-name-an-economic-buyer", "agreed", "R-9", SampleFacts.Day.PlusDays(9),
            SampleFacts.Day);
        var assessment = Session(s_withoutBuyer with { Waivers = [waiver] }).Assess();
        Assert.Equal(Stance.Unproven, assessment.Deals[0].Stance);
        Assert.Empty(assessment.Problems);
    }

    [Fact]
    public void A_deal_that_turns_reactive_is_told_of_once()
    {
        var session = Session(SampleFacts.Facts);
        Assert.Empty(_heard.News);
        session.Change(pipeline => pipeline.Add(s_mismatch));
        session.Change(pipeline => pipeline.Put(SampleFacts.Deal with { Stage = "Proposal" }));
        Assert.Equal(["Claims platform has turned reactive"], _heard.News);
    }

    [Fact]
    public void A_deal_that_turns_reactive_again_is_told_of_again()
    {
        var session = Session(SampleFacts.Facts);
        session.Change(pipeline => pipeline.Add(s_mismatch));
        session.Change(pipeline => pipeline.Remove(s_mismatch));
        session.Change(pipeline => pipeline.Add(s_mismatch));
        Assert.Equal(2, _heard.News.Count);
    }

    [Fact]
    public void A_quota_that_is_not_covered_is_told_of()
    {
        var session = Session(SampleFacts.Facts);
        session.Change(pipeline => pipeline.Add(new Quota("R-1", "FY2027-Q1", new Money(900_000m, "EUR"))));
        Assert.Equal(["FY2027-Q1 is not covered"], _heard.News);
    }

    [Fact]
    public void A_rule_beside_may_match_on_what_the_rulebook_found()
    {
        var session = Factory(Rulebook.BuiltIn, typeof(TellOfMismatches)).CreateSession(Pipeline.From(SampleFacts.Facts));
        Assert.Empty(_heard.News);
        session.Change(pipeline => pipeline.Add(s_mismatch));
        Assert.Equal(["Claims platform does not match the need"], _heard.News);
    }

    [Fact]
    public void A_rule_beside_may_not_have_the_name_of_a_rule_of_the_book() => Assert.Contains(
        "called contoso/large-deals-name-an-economic-buyer already",
        Assert.Throws<ArgumentException>(() => Factory(Rulebook.BuiltIn.With(new Namesake()))).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void The_page_shows_the_code_that_runs_here(string file)
    {
        var code = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", file)).Split("Tests.Samples;")[1].Trim();
        Assert.Contains(code, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "engines.md")), StringComparison.Ordinal);
    }

    private PipelineSession Session(FactSet facts) => Factory(Rulebook.BuiltIn).CreateSession(Pipeline.From(facts));

    private PipelineSessionFactory Factory(Rulebook rulebook) =>
        Factory(rulebook, typeof(LargeDealsNameAnEconomicBuyer), typeof(TellOfDealsThatTurnReactive), typeof(TellOfThinCoverage));

    private PipelineSessionFactory Factory(Rulebook rulebook, params Type[] beside) => new ServiceCollection()
        .AddSingleton<INotifier>(_heard)
        .AddNRules(rulebook, beside)
        .BuildServiceProvider()
        .GetRequiredService<PipelineSessionFactory>();

    [Rule("contoso/large-deals-name-an-economic-buyer")]
    private sealed class Namesake : DealRule
    {
        protected override Answer Judge(DealContext deal) => Yes("taken");
    }
}
