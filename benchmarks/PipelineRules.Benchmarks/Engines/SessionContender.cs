using PipelineRules.Benchmarks.Measuring;
using PipelineRules.Facts;
using PipelineRules.NRules;
using PipelineRules.Pipelines;

namespace PipelineRules.Benchmarks.Engines;

/// <summary>An NRules session over all deals, stances and coverage included.</summary>
internal static class SessionContender
{
    private static readonly PipelineSessionFactory s_factory = Rulebook.BuiltIn.CompileForNRules();

    public static void MustAgree(FactSet facts, Verdicts judged) =>
        judged.MustEqual(Verdicts.Of(s_factory.CreateSession(LivePipeline.From(facts)).Assess()), "an NRules session");

    public static IEnumerable<Contender> Over(FactSet facts, string against)
    {
        var live = LivePipeline.From(facts);
        return [new Contender("NRules session, with coverage", against, () => s_factory.CreateSession(live))];
    }
}
