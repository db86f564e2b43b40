using System.Globalization;
using NodaTime.Text;

namespace PipelineRules.Crm.Cells;

/// <summary>Days, and stamps that do not say how far from UTC they are.</summary>
internal sealed class LocalFormat(string pattern, bool hasTime) : DayFormat
{
    private const int LastYearOfThisCentury = 68;
    private readonly LocalDateTimePattern _pattern =
        LocalDateTimePattern.Create(pattern, CultureInfo.InvariantCulture).WithTwoDigitYearMax(LastYearOfThisCentury);

    public override TimestampCell? Read(string text) => _pattern.Parse(text) is { Success: true } stamp ? new(stamp.Value, hasTime) : null;
}
