using PipelineRules.Pipelines;

namespace PipelineRules.Tool.Figures;

/// <summary>How much deals weigh beside each other: their amounts in the reporting currency where there is a rate.</summary>
internal sealed class Worth(Pipeline pipeline)
{
    /// <summary>The weight; 0 where the amount is not known.</summary>
    public decimal Of(DealContext deal) => pipeline.Reckoned(deal)?.Amount ?? 0;
}
