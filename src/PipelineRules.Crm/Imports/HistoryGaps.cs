using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>
/// Finds the deals of whose close dates a history does not tell everything: those that it never mentions, though it has a row of each deal,
/// and those whose rows cannot be read or told apart.
/// </summary>
/// <param name="isOfEachDeal">Whether the history has a row of each deal, also of one that never moved.</param>
/// <param name="log">Takes what is wrong.</param>
internal sealed partial class HistoryGaps(bool isOfEachDeal, ImportLog log)
{
    private readonly HashSet<ulong> _met = [];
    private readonly Dictionary<ulong, string> _metLoosely = [];
    private readonly HashSet<string> _broken = [];
    private readonly HashSet<(string Digits, int Length)> _cut = [];

    /// <summary>Notes a row of a deal.</summary>
    public void Met(string? deal)
    {
        if (deal is null)
            return;
        _met.Add(Fingerprint.Of(deal));
        if (LooseId.Of(deal) is { } loose)
            _metLoosely.TryAdd(Fingerprint.Of(loose), deal);
        if (Cut(deal) is { } cut)
            _cut.Add(cut);
    }

    /// <summary>Notes a row of a deal that cannot be read.</summary>
    public void Broken(string? deal)
    {
        Met(deal);
        if (deal is not null)
            _broken.Add(deal);
    }

    /// <summary>The deals with a gap.</summary>
    public IEnumerable<string> Among(IEnumerable<string> deals)
    {
        if (_met.Count == 0 && !isOfEachDeal)
            yield break;
        var neverMeets = _met.Count > 0 && deals.Any() && !deals.Any(deal => _met.Contains(Fingerprint.Of(deal)));
        if (neverMeets)
            log.Add(
                FactTables.CloseDateChanges.Name, null, "deal",
                "no row of the history is of a deal of the export, so how often close dates moved is not known; do the ids of both have "
                    + "one form?");
        foreach (var deal in deals)
            if (_broken.Contains(deal) || IsCut(deal))
                yield return deal;
            else if (WrittenOtherwise(deal) is { } other)
                yield return Misspelled(deal, other);
            else if (neverMeets || (isOfEachDeal && !_met.Contains(Fingerprint.Of(deal))))
                yield return Missing(deal, neverMeets);
    }

    /// <summary>The id of a row of a deal that has none under its own: it is there with other zeros or other capitals.</summary>
    private string? WrittenOtherwise(string deal)
    {
        if (_met.Contains(Fingerprint.Of(deal)))
            return null;
        var loose = LooseId.Of(deal);
        return _metLoosely.GetValueOrDefault(Fingerprint.Of(loose ?? deal))
            ?? (loose is not null && _met.Contains(Fingerprint.Of(loose)) ? loose : null);
    }

    private string Misspelled(string deal, string other)
    {
        log.Add(
            FactTables.CloseDateChanges.Name, deal, "deal",
            $"{Printable.Of(deal)} stands in the history of close dates as {Printable.Of(other)}, so how often its close date moved is "
                + $"not known");
        return deal;
    }

    private string Missing(string deal, bool isTold)
    {
        if (isTold)
            log.Add(
                FactTables.CloseDateChanges.Name, deal, "deal",
                $"{Printable.Of(deal)} has no row of its own in the history of close dates, so how often its close date moved is not "
                    + $"known");
        else
            log.Add(
                ImportTables.CloseDateSnapshots.Name, deal, null,
                $"{Printable.Of(deal)} has no row in the history of close dates, so how often its close date moved is not known");
        return deal;
    }

    private bool IsCut(string deal)
    {
        if (Cut(deal) is not null)
        {
            log.Add(
                FactTables.Deals.Name, deal, "id",
                $"{Printable.Of(deal)} is an id that a spreadsheet has cut short, so how often its close date moved is not known");
            return true;
        }

        return _cut.Any(cut => deal.Length == cut.Length && deal.StartsWith(cut.Digits, StringComparison.Ordinal));
    }

    /// <summary>
    /// The first digits and the length of a number that a spreadsheet has cut short: 5.80503E+18; null for any other text.
    /// </summary>
    private static (string Digits, int Length)? Cut(string id) =>
        id.Contains('E', StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(id[0]) && CutShort().Match(id) is { Success: true } cut
        ? ((cut.Groups[1].Value + cut.Groups[2].Value)[..^1],
            int.Parse(cut.Groups[3].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) + 1)
        : null;

    [GeneratedRegex(@"^([1-9])[.,]?([0-9]*)E\+?([0-9]{1,2})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CutShort();
}
