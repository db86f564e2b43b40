using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Checks;

/// <summary>Whether every currency in use can be converted to the reporting currency.</summary>
internal static class CurrencyChecks
{
    public static void Run(FactGraph factGraph)
    {
        var (rates, used) = (new ExchangeRates(factGraph.Facts), Used(factGraph.Facts));
        if (factGraph.Facts.Currency is null && used.Count < 2)
            return;
        foreach (var currency in used.Where(currency => !rates.Reach(currency)))
            factGraph.Problems.Add(
                ProblemCodes.NoRate, TableNames.Rates, currency, "rate",
                $"there is no rate from {Printable.Of(currency)} to {factGraph.Facts.Currency ?? "a reporting currency"}, so its amounts "
                    + $"stay apart");
    }

    private static SortedSet<string> Used(FactSet facts) => new(
        (facts.Deals ?? []).Select(deal => deal.Amount?.Currency)
            .Concat((facts.Quotas ?? []).Select(quota => quota.Amount?.Currency))
            .OfType<string>(),
        StringComparer.Ordinal);
}
