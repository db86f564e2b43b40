using PipelineRules.Benchmarks.Measuring;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks.Engines;

/// <summary>Stands where NRules is not on the feed: there is no session to time.</summary>
internal static class SessionContender
{
    public static void MustAgree(FactSet facts, Verdicts judged)
    {
    }

    public static IEnumerable<Contender> Over(FactSet facts, string against) => [];
}
