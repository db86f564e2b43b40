using System.Globalization;
using NodaTime;

namespace PipelineRules.Crm.Cells;

/// <summary>Days as Excel counts them: 46000 is 2025-12-09. A fraction is a time of day.</summary>
internal sealed class SerialFormat : DayFormat
{
    private const decimal First = 61;
    private const decimal Last = 2_958_465;
    private const decimal SecondsInADay = 86_400;
    private static readonly LocalDateTime s_start = new(1899, 12, 30, 0, 0);

    public override TimestampCell? Read(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days) && days is >= First and <= Last
            ? new(s_start.PlusSeconds((long)decimal.Round(days * SecondsInADay)), days != decimal.Truncate(days))
            : null;
}
