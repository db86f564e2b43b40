using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Reports;

/// <summary>Sums of what is known.</summary>
internal static class KnownSum
{
    /// <summary>What the known amounts add up to; null, and not 0, where none is known.</summary>
    public static decimal? OfKnown(IEnumerable<decimal?> amounts) =>
        amounts.Aggregate((decimal?)null, (sum, amount) => amount is { } known ? (sum ?? 0) + known : sum);
}
