using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NodaTime.Text;

namespace PipelineRules.Crm.Cells;

/// <summary>Ways to write a day as people note them down: <c>DD.MM.YYYY</c>, <c>M/D/YYYY h:mm AM</c>, <c>excel</c>.</summary>
internal static class DayFormats
{
    /// <summary>ISO 8601, with a blank or a T before the time. A midnight without an offset is the day itself.</summary>
    public static readonly IReadOnlyList<string> Default =
        ["YYYY-MM-DD", "YYYY-MM-DD 00:00:00", "YYYY-MM-DD HH:mm:ss", "YYYY-MM-DDTHH:mm:ss", "YYYY-MM-DDTHH:mm:ssZ", "YYYY-MM-DD HH:mm"];

    /// <summary>The format that was noted down; null when it is none.</summary>
    public static DayFormat? Of(string noted)
    {
        if (noted.Equals("excel", StringComparison.OrdinalIgnoreCase))
            return new SerialFormat();
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
