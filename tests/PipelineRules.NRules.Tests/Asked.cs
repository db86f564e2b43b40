using PipelineRules.Facts;
using PipelineRules.NRules;

namespace PipelineRules.Tests;

/// <summary>
/// The engine that the example tests of rules ask here: a session of this one rule, which must find what the rule answers.
/// </summary>
internal static class Asked
{
    private static readonly Rulebook s_empty = Rulebook.BuiltIn.Rules.Aggregate(Rulebook.BuiltIn, (book, rule) => book.Without(rule.Name));

    /// <summary>What a rule answers for the first deal, its reason and question included.</summary>
    public static Answer Of(this DealRule rule, FactSet facts)
    {
        var session = s_empty.With(rule).CompileForNRules().CreateSession(Pipeline.From(facts));
        var finding = Assert.Single(session.Assess().Deals[0].Findings);
        Assert.Equal(Said(Verdict.Of(rule, facts)), Said(Verdict.Of(finding)));
        return rule.Explain(finding.Deal);
    }

    // An engine says of a rule that does not concern a deal which deals it is asked of; the rule itself says nothing.
    private static Verdict Said(Verdict verdict) => verdict.Kind == AnswerKind.NotApplicable ? verdict with { Reason = "" } : verdict;
}
