using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Reports;

/// <summary>How much deals weigh beside each other: their amounts in the reporting currency where there is a rate.</summary>
public sealed class Worth
{
    private const decimal Immeasurable = 1_000_000_000_000_000;
    private readonly Dictionary<string, decimal> _rates;
    private readonly string? _reporting;

    /// <summary>The weights of a pipeline's deals, by the newest rates known on its day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pipeline"/> is null.</exception>
    public Worth(Pipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        _reporting = pipeline.Facts.Currency;
        _rates = (pipeline.Facts.Rates ?? [])
            .Where(rate => rate is { Currency: not null, On: { } on, Rate: > 0 } && on <= pipeline.AsOfDay)
            .GroupBy(rate => rate.Currency, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.OrderBy(rate => rate.On).Last().Rate, StringComparer.Ordinal);
    }

    /// <summary>The weight, whatever its currency; 0 where the amount is not known.</summary>
    public decimal Of(DealContext deal) => Reckoned(deal)?.Amount ?? 0;

    /// <summary>The amount in the reporting currency, or in its own where there is no rate; null where it is not known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public Money? Reckoned(DealContext deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.Amount is { } amount && Math.Abs(amount.Amount) < Immeasurable ? InReporting(amount) : null;
    }

    private Money InReporting(Money amount) =>
        _reporting is not null && amount.Currency != _reporting && _rates.TryGetValue(amount.Currency, out var rate)
            ? new Money(amount.Amount * rate, _reporting)
            : amount;
}
