using FsCheck.Xunit;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.NRules.Tests.Outside;
using PipelineRules.Pipelines;
using PipelineRules.Tests.Laws;

namespace PipelineRules.NRules.Tests;

/// <summary>The evaluator, a fresh session and one that has lived through every change say the same of everything.</summary>
public sealed class AgreementProperties
{
    private static readonly Rulebook s_rulebook = Rulebook.BuiltIn.With(new BudgetIsApproved()).AsAdvisory("close-date-is-ahead");

    private static readonly PipelineSessionFactory s_factory = s_rulebook.CompileForNRules();

    [Property(
        Arbitrary = [typeof(Changes)], MaxTest = 150, QuietOnSuccess = true)]
    public void All_engines_agree_after_every_change(ChangingFacts any, CoverageBasis basis)
    {
        var (facts, session) = (any.Facts, s_factory.CreateSession(LivePipeline.From(any.Facts), basis));
        Agree(facts, session, basis);
        foreach (var change in any.Changes)
        {
            facts = change.ApplyTo(facts);
            session.Change(change.ApplyTo);
            Agree(facts, session, basis);
        }
    }

    private static void Agree(FactSet facts, PipelineSession lived, CoverageBasis basis)
    {
        var judged = facts.Assessed(s_rulebook);
        var fresh = s_factory.CreateSession(Pipeline.From(facts), basis: basis);
        Assert.Equal(Said(judged), Said(fresh.Assess()));
        Assert.Equal(Said(judged), Said(lived.Assess()));
        Assert.Equal(CoverageTable.Create(judged, basis).Lines(), fresh.Coverage.Lines());
        Assert.Equal(CoverageTable.Create(judged, basis).Lines(), lived.Coverage.Lines());
    }

    private static string[] Said(Assessment assessment) =>
        [.. assessment.Verdicts(), .. assessment.Reasons(), .. assessment.Problems.Select(problem => $"{problem}")];
}
