using PipelineRules.Pipelines;

namespace PipelineRules.Analytics.Tests.Bridges;

/// <summary>Facts assessed by one rule that needs no evidence: a deal that is committed is proactive.</summary>
internal static class CommittedDeals
{
    private static readonly Rulebook s_rulebook =
        Rulebook.BuiltIn.Rules.Aggregate(Rulebook.BuiltIn, (rest, rule) => rest.Without(rule.Name)).With(new IsCommitted());

    public static Assessment Assessed(Facts.FactSet facts) => new Evaluator(s_rulebook).Assess(Pipeline.From(facts), cores: 1);

    public static Assessment AsOf(Pipeline pipeline, NodaTime.LocalDate day) =>
        new Evaluator(s_rulebook).Assess(pipeline.AsOf(day), cores: 1);

    [Rule("contoso/is-committed", CapOnNo = Stance.Unproven)]
    private sealed class IsCommitted : DealRule
    {
        protected override Answer Judge(DealContext deal) => deal.Category == Facts.DealCategory.Commit
            ? Yes($"{deal.Name} is committed")
            : No($"{deal.Name} is not committed", ask: $"When will {deal.Name} be committed?");
    }
}
