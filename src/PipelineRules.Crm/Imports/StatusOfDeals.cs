using System.Globalization;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm.Imports;

/// <summary>Whether the rows of a file of deals say that a deal is open, won or lost.</summary>
internal sealed class StatusOfDeals(PresentSource source, ResolvedColumns columns, CsvFile file)
{
    private readonly ResolvedProperty? _status = columns.Find("status") is { } status && status.MayBeFed(source.Map, "status") ? status
        : null;

    private long Rows { get; set; }

    private long Untold { get; set; }

    /// <summary>What there is to say where rows do not; null where all of them do.</summary>
    public string? Flaw => (Untold, _status) switch
    {
        (0, _) => null,
        (_, null) => string.Create(
            CultureInfo.InvariantCulture,
            $"whether a deal is open is not known: no column of {Printable.Escaped(file.Name)} says it, so all {Rows} count as open; name "
                + $"one: --set status=..."),
        _ => string.Create(
            CultureInfo.InvariantCulture,
            $"whether a deal is open is not known of {Untold} of {Rows} deals: {Printable.Escaped(file.Name)} does not say it of them, so "
                + $"they count as open"),
    };

    /// <summary>Looks at the current row.</summary>
    /// <param name="isUnreadable">Whether what says it is no word for it.</param>
    public void Look(bool isUnreadable) =>
        (Rows, Untold) = (Rows + 1, Untold + (_status is null || isUnreadable || !_status.IsTold() ? 1 : 0));
}
