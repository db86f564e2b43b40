using System;
using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Testing.Laws;

/// <summary>Something that every rule must keep on any pipeline.</summary>
internal abstract class RuleRequirement
{
    public abstract string Says { get; }

    /// <summary>How a rule breaks it on a pipeline, as a sentence; null when it does not.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="facts">The facts as recorded: those of the pipeline are without what was not known on its day.</param>
    /// <param name="pipeline">The facts, linked.</param>
    public abstract string? IsBrokenBy(DealRule rule, FactSet facts, Pipeline pipeline);

    protected static string? First(Pipeline pipeline, Func<DealContext, string?> broken) =>
        pipeline.Deals.Select(broken).FirstOrDefault(how => how is not null);
}
