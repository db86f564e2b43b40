using PipelineRules.Facts;
using PipelineRules.Pipelines;
using PipelineRules.Testing;

namespace PipelineRules.Tests.Laws;

/// <summary>A live pipeline through its changes: each step with what was there before it.</summary>
internal static class LiveSteps
{
    public static IEnumerable<LiveStep> Steps(this ChangingFacts changing)
    {
        var (live, facts) = (LivePipeline.From(changing.Facts, ContextSummaries.Policy), changing.Facts);
        foreach (var change in changing.Changes)
        {
            var (before, recorded) = (live.Deals.ToArray(), facts);
            var made = change.ApplyTo(live);
            facts = change.ApplyTo(facts);
            yield return new LiveStep(change, live, before, made, recorded, facts);
        }
    }
}
