using System.Collections.Generic;
using System.Globalization;
using PipelineRules.Crm.Files;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Imports;

/// <summary>
/// Tells deals that stand in an export more than once, as where two of its pages overlap: the same row again does not count, one that
/// differs does.
/// </summary>
internal sealed class RepeatedDeals
{
    private readonly Dictionary<ulong, ulong> _rows = [];

    private int Same { get; set; }

    private string? Example { get; set; }

    /// <summary>What there is to say of rows that were the same; null where there were none.</summary>
    public string? Flaw => Same switch
    {
        0 => null,
        1 => $"a row of {Printable.Of(Example ?? "")} is there twice, word for word, and counts once",
        _ => string.Create(
            CultureInfo.InvariantCulture,
            $"{Same} rows are there again, word for word, and count once, that of {Printable.Of(Example ?? "")} the first of them"),
    };

    /// <summary>Whether a row is one that was there before.</summary>
    /// <param name="deal">The deal that it gives.</param>
    /// <param name="row">A number for its text.</param>
    /// <param name="differs">Whether a row of the same deal, but not the same row, was there before.</param>
    public bool Includes(Deal deal, ulong row, out bool differs)
    {
        differs = false;
        var id = Fingerprint.Of(deal.Id);
        if (deal.Id.Length == 0 || _rows.TryAdd(id, row))
            return false;
        differs = _rows[id] != row;
        if (differs)
            return false;
        (Same, Example) = (Same + 1, Example ?? deal.Id);
        return true;
    }

    /// <summary>What a deal is that was there before with another row.</summary>
    public static string Differing(Deal deal) => deal.Amount is { } amount
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"stands in several rows that differ; all count, so sums may be too large by {amount.Amount:0.##} {amount.Currency}")
        : "stands in several rows that differ; all count";
}
