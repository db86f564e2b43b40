using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Coverage;

/// <summary>What rows of coverage are called: whatever tells them apart, and no more.</summary>
internal sealed class CoverageLabels(IReadOnlyList<CoverageRow> rows)
{
    private readonly bool _isOneCurrency = rows.Select(row => row.Currency).Distinct().Count() == 1;
    private readonly bool _isOnePeriod =
        rows.All(row => row.By != CoverageBy.Total) && rows.Select(row => row.Period).Distinct().Count() == 1;

    /// <summary>What all rows have in common.</summary>
    public string Header => string.Join(" ", new[]
    {
        _isOnePeriod ? $"{rows[0].Period}" : "",
        _isOneCurrency ? rows[0].Currency : "",
    }.Where(text => text.Length > 0));

    /// <summary>What stands above the rows of one owner or team; null where each row names it.</summary>
    public string? Above(CoverageRow row) => row.By == CoverageBy.Total || _isOnePeriod ? null : DisplayName.Format(row.Who);

    public Phrase Label(CoverageRow row) => new(
        $"{What(row)}{(_isOneCurrency ? "" : $" {row.Currency}")}",
        row.By == CoverageBy.Total || _isOnePeriod ? Tone.Strong : Tone.Plain);

    private string What(CoverageRow row) => (row.By, _isOnePeriod) switch
    {
        (CoverageBy.Total, _) => $"{row.Period}",
        (_, true) => DisplayName.Format(row.Who),
        _ => $"  {row.Period}",
    };
}
