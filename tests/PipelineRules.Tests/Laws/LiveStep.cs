using PipelineRules.Facts;
using PipelineRules.Pipelines;
using PipelineRules.Testing;

namespace PipelineRules.Tests.Laws;

/// <summary>One change of a live pipeline.</summary>
/// <param name="Change">What was done.</param>
/// <param name="Live">The pipeline after it.</param>
/// <param name="Before">Its deals from before.</param>
/// <param name="Made">What the pipeline says was touched.</param>
/// <param name="Recorded">The facts from before, kept in plain lists.</param>
/// <param name="Facts">The facts after it, kept in plain lists.</param>
internal sealed record LiveStep(Change Change, LivePipeline Live, DealContext[] Before, LiveChange Made, FactSet Recorded, FactSet Facts)
{
    /// <summary>The facts linked as if they had never been otherwise.</summary>
    public Pipeline Fresh => Pipeline.From(Facts, ContextSummaries.Policy);
}
