using System;
using NodaTime.Text;

namespace PipelineRules.Crm.Cells;

/// <summary>Ways to write a day as people note them down: <c>DD.MM.YYYY</c>, <c>M/D/YYYY h:mm AM</c>, <c>excel</c>.</summary>
internal static class DayFormats
{
    /// <summary>The format that was noted down; null when it is none.</summary>
    public static DayFormat? Parse(string noted)
    {
        if (noted.Equals("excel", StringComparison.OrdinalIgnoreCase))
            return new SerialFormat();
        if (noted.Equals("iso", StringComparison.OrdinalIgnoreCase))
            return new IsoFormat();
        var parts = new DayFormatParts(noted);
        try
        {
            var pattern = string.Concat(parts.Patterns);
            return !parts.HasDay ? null : parts.HasOffset ? new OffsetFormat(pattern) : new LocalFormat(pattern, parts.HasTime);
        }
        catch (InvalidPatternException)
        {
            return null;
        }
    }
}
