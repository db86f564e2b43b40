using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace PipelineRules.Crm.Cells;

/// <summary>Reads lead times as ISO 8601 has them: <c>P2W</c>, <c>P1M</c>, <c>P45D</c>.</summary>
internal static class LeadTimeParser
{
    public static CellResult<Period?> Read(string text) =>
        text.Any(char.IsAsciiDigit) && PeriodPattern.Roundtrip.Parse(text.ToUpperInvariant()) is { Success: true } lead
            ? new(lead.Value)
            : new(null, "is no time such as P30D, P2W or P1M");
}
