using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>Gives deals the splits that stand in a table of their own.</summary>
internal sealed class SplitDeals
{
    private readonly Dictionary<string, DealSplit[]> _splits;
    private readonly ImportLog _log;

    public SplitDeals(IEnumerable<DealSplitRow> rows, ImportLog log) => (_splits, _log) =
        (rows.Where(row => row.Deal is not null).ToLookup(row => row.Deal ?? "", row => row.Split)
            .ToDictionary(deal => deal.Key, deal => deal.OfType<DealSplit>().ToArray()), log);

    public IEnumerable<Deal> In(IEnumerable<Deal> deals)
    {
        var met = new HashSet<string>();
        foreach (var deal in deals)
            if (_splits.TryGetValue(deal.Id, out var splits))
            {
                met.Add(deal.Id);
                yield return deal with { Splits = RoundedSplits.Whole(splits, flaw => Report(deal.Id, $"{Printable.Of(deal.Id)} {flaw}")) };
            }
            else
                yield return deal;
        if (_splits.Keys.Where(deal => !met.Contains(deal)).ToArray() is [var first, ..] others)
            Report(null, string.Create(
                CultureInfo.InvariantCulture,
                $"splits are of {others.Length} deals that the export does not have, {Printable.Of(first)} among them; they do not count"));
    }

    private void Report(string? deal, string flaw) => _log.Add(FactTables.Deals.Name, deal, "splits", flaw);
}
