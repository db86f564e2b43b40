using System;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Reports;

/// <summary>How much deals weigh beside each other: their amounts in the reporting currency where there is a rate.</summary>
public sealed class Worth
{
    private readonly Pipeline _pipeline;

    /// <summary>The weights of a pipeline's deals.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pipeline"/> is null.</exception>
    public Worth(Pipeline pipeline) => _pipeline = pipeline ?? throw new ArgumentNullException(nameof(pipeline));

    /// <summary>The weight, whatever its currency; 0 where the amount is not known.</summary>
    public decimal Of(DealContext deal) => Reckoned(deal)?.Amount ?? 0;

    /// <summary>The amount in the reporting currency, or in its own where there is no rate; null where it is not known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public Money? Reckoned(DealContext deal) => _pipeline.Reckoned(deal);
}
