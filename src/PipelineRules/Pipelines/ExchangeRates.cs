using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>
/// What other currencies are worth in the reporting currency, from day to day. Rates of later days than the as-of day are unseen.
/// </summary>
internal sealed class ExchangeRates
{
    private readonly string? _reporting;
    private readonly Dictionary<string, ExchangeRate[]> _rates;

    public ExchangeRates(FactSet facts)
    {
        _reporting = facts.Currency;
        _rates = (facts.Rates ?? [])
            .Where(rate => rate.On <= facts.AsOf && rate.Currency is not null && AmountLimits.IsUsable(rate))
            .GroupBy(rate => rate.Currency, StringComparer.Ordinal)
            .ToDictionary(
                same => same.Key, same => same.OrderBy(rate => rate.On).ThenBy(rate => rate.Rate).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Whether amounts of a currency can be converted. An amount without any is in the reporting currency.</summary>
    public bool Reach(string currency) => _reporting is not null && (IsReporting(currency) || _rates.ContainsKey(currency));

    /// <summary>
    /// The amount in the reporting currency, at the rate in force on the day, or at the first there is; in its own where there is no rate.
    /// Either is rounded once, to the cent of its currency.
    /// </summary>
    public Money Converted(Money amount, LocalDate day) => AmountLimits.ToTheCent(
        _reporting is null ? amount
        : IsReporting(amount.Currency) ? new Money(amount.Amount, _reporting)
        : _rates.TryGetValue(amount.Currency, out var rates) ? new Money(amount.Amount * InForce(rates, day).Rate, _reporting)
        : amount);

    /// <summary>
    /// What a deal is worth in the reporting currency where there is a rate: at the day it was closed, or as of today; null without a
    /// usable amount.
    /// </summary>
    public Money? Convert(DealContext deal) => AmountLimits.Usable(deal.Amount) is { } amount ? Converted(amount, RateDay(deal)) : null;

    private bool IsReporting(string currency) => currency == _reporting || currency.Length == 0;

    private static LocalDate RateDay(DealContext deal) =>
        !deal.IsOpen && (deal.Deal.ClosedOn ?? deal.CloseDate) is { } closed && closed < deal.AsOf ? closed : deal.AsOf;

    private static ExchangeRate InForce(ExchangeRate[] rates, LocalDate day)
    {
        var (least, most) = (1, rates.Length);
        while (least < most)
        {
            var middle = (least + most) / 2;
            (least, most) = rates[middle].On <= day ? (middle + 1, most) : (least, middle);
        }
        return rates[least - 1];
    }
}
