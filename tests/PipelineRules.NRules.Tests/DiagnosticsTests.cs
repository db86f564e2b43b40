using Microsoft.Extensions.Logging;
using NRules.Fluent;
using PipelineRules.Facts;
using PipelineRules.NRules.Tests.Outside;

namespace PipelineRules.NRules.Tests;

public sealed class DiagnosticsTests
{
    private static readonly Validation s_mismatch = SampleFacts.Fit("S-3", SampleFacts.Day, SolutionFit.Mismatch);

    private static readonly FactSet s_withMismatch = SampleFacts.Facts.WithMoreWords(s_mismatch);

    [Fact]
    public void A_rule_of_the_book_that_fails_is_the_same_problem_in_both_engines()
    {
        var (book, pipeline) =
            (Rulebook.BuiltIn.With(new BudgetIsApproved()), Pipeline.From(SampleFacts.Facts.WithDeal(deal => deal with { Name = null })));
        var problem = Assert.Single(book.CompileForNRules().CreateSession(pipeline).Assess().Problems);
        Assert.Equal(Assert.Single(new Evaluator(book).Assess(pipeline).Problems), problem);
        Assert.Equal((ProblemCodes.RuleFailed, "D-1", "contoso/budget-is-approved"), (problem.Code, problem.Fact, problem.Property));
    }

    [Fact]
    public void A_rule_beside_that_fails_is_named_with_its_deal_and_the_session_goes_on()
    {
        var assessment = Failing(s_withMismatch).Assess();
        var problem = Assert.Single(assessment.Problems, one => one.Code == ProblemCodes.RuleFailed);
        Assert.Equal((ProblemCodes.RuleFailed, "D-1", "contoso/fails-on-mismatch"), (problem.Code, problem.Fact, problem.Property));
        Assert.Equal(Stance.Reactive, assessment.Deals[0].Stance);
    }

    [Fact]
    public void The_problem_goes_when_the_deal_is_fixed()
    {
        var session = Failing(s_withMismatch);
        Assert.Single(session.Assess().Problems, problem => problem.Code == ProblemCodes.RuleFailed);
        session.Change(pipeline => pipeline.Remove(s_mismatch));
        Assert.Empty(session.Assess().Problems);
    }

    [Fact]
    public void The_log_says_which_rule_fired_on_which_deal()
    {
        var log = new Lines();
        Failing(s_withMismatch, log);
        Assert.Contains("Rule solution-matches-the-need fired and found No on D-1", log.Said);
        Assert.Contains("Rule contoso/fails-on-mismatch failed on D-1", log.Said);
        Assert.Equal(Rulebook.BuiltIn.Rules.Count, log.Said.Count(line => line.Contains("fired and found", StringComparison.Ordinal)));
    }

    [Fact]
    public void Only_what_a_change_touches_is_judged_again()
    {
        var (log, other) = (new Lines(), new Deal("D-2", "C-1", "Another", Fit: SolutionFit.CustomerConfirmed));
        var session = Failing(SampleFacts.Facts with { Deals = [SampleFacts.Deal, other] }, log);
        log.Said.Clear();
        session.Change(pipeline => pipeline.Put(SampleFacts.Deal with { Stage = "Proposal" }));
        Assert.Equal(Rulebook.BuiltIn.Rules.Count, log.Said.Count(line => line.EndsWith("on D-1", StringComparison.Ordinal)));
        Assert.DoesNotContain(log.Said, line => line.EndsWith("on D-2", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rulebook_without_rules_leaves_every_deal_proactive()
    {
        var empty = Rulebook.BuiltIn.Rules.Aggregate(Rulebook.BuiltIn, (book, rule) => book.Without(rule.Name));
        var session = empty.CompileForNRules().CreateSession(Pipeline.From(SampleFacts.Facts));
        Assert.Equal(Stance.Proactive, Assert.Single(session.Assess().Deals).Stance);
        Assert.Equal(250_000m, session.Coverage[0].Sums.Proactive);
    }

    private static PipelineSession Failing(FactSet facts, ILogger? log = null)
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(typeof(FailsOnMismatch)));
        return Rulebook.BuiltIn.CompileForNRules(repository).CreateSession(Pipeline.From(facts), log: log);
    }
}
