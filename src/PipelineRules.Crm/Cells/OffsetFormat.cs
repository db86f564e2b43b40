using System.Globalization;
using NodaTime.Text;

namespace PipelineRules.Crm.Cells;

/// <summary>Stamps that say how far from UTC they are.</summary>
internal sealed class OffsetFormat(string pattern) : DayFormat
{
    private readonly OffsetDateTimePattern _pattern = OffsetDateTimePattern.CreateWithInvariantCulture(pattern);

    public override TimestampCell? Read(string text) => _pattern.Parse(text) is { Success: true } stamp
        ? new(stamp.Value.LocalDateTime, true, stamp.Value.Offset)
        : null;
}
