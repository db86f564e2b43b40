using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>
/// Turns rates that a CRM states against a currency of its own, of which a unit is worth one, into rates of the reporting currency.
/// </summary>
internal static class ReportingRates
{
    private const int Decimals = 12;

    public static IReadOnlyList<ExchangeRate> Of(IReadOnlyList<ExchangeRate> rates, string? reporting, ImportLog log)
    {
        var own = rates.Where(rate => rate.Currency == reporting && rate is { Rate: > 0, On: not null }).OrderBy(rate => rate.On).ToArray();
        if (own.Length > 0)
            return own.All(rate => rate.Rate == 1) ? rates
                : [.. rates.GroupBy(rate => rate.Currency).Where(same => same.Key != reporting)
                    .SelectMany(same => Against(own, [.. same]))];
        if (reporting is null || rates.FirstOrDefault(rate => rate.Rate == 1) is not { Currency: { } corporate })
            return rates;
        log.Add(
            FactTables.Rates.Name, null, "rate",
            $"the rates are against {Printable.Of(corporate)}, and there is none of {
                Printable.Of(reporting)}, in which to report; none counts");
        return [];
    }

    private static IEnumerable<ExchangeRate> Against(ExchangeRate[] own, ExchangeRate[] same)
    {
        foreach (var undated in same.Where(rate => rate.On is null))
            yield return undated;
        foreach (var day in same.Concat(own).Select(rate => rate.On).OfType<LocalDate>().Distinct().Order())
            if (On(same, day) is { } rate && On(own, day) is { } reporting)
                yield return new(rate.Currency, decimal.Round(rate.Rate / reporting.Rate, Decimals), day);
    }

    private static ExchangeRate? On(ExchangeRate[] rates, LocalDate day) => rates.Where(rate => rate.On <= day).MaxBy(rate => rate.On);
}
