using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Tool.Figures;

/// <summary>How much deals weigh beside each other: their amounts in the reporting currency where there is a rate.</summary>
internal sealed class Worth
{
    private readonly Dictionary<string, decimal> _rates;

    public Worth(Pipeline pipeline) => _rates = (pipeline.Facts.Rates ?? [])
        .Where(rate => rate is { Currency: not null, On: { } on, Rate: > 0 } && on <= pipeline.AsOfDay)
        .GroupBy(rate => rate.Currency, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.OrderBy(rate => rate.On).Last().Rate, StringComparer.Ordinal);

    /// <summary>The weight; 0 where the amount is not known.</summary>
    public decimal Of(DealContext deal) => deal.Amount is { } amount && Math.Abs(amount.Amount) < Immeasurable
        ? amount.Amount * _rates.GetValueOrDefault(amount.Currency, 1)
        : 0;

    private const decimal Immeasurable = 1_000_000_000_000_000;
}
