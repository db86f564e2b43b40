using PipelineRules.Facts;

namespace PipelineRules.Tests;

/// <summary>
/// The engine that the example tests of rules ask: here the rule itself. The tests of the NRules session link the same examples, and ask a
/// session.
/// </summary>
internal static class Asked
{
    /// <summary>What a rule answers for the first deal, its reason and question included.</summary>
    public static Answer Of(this DealRule rule, FactSet facts) => rule.Explain(facts.Context());
}
