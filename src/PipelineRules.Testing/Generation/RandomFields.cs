using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>The CRM's own fields as people fill them in: missing, empty, of every type, and of none.</summary>
internal static class RandomFields
{
    private static readonly string[] Values =
        ["", "true", "false", "TRUE", "0", "1", "-3", "12.5", "1234567.89", "1e300", "2026-10-01", "2027-01-31", "2027-02-30", "n/a", "{0}",
            "High"];

    public static DealAttributes? For(IReadOnlyList<string> names, RandomSource randomSource) => names.Count == 0 || randomSource.OneIn(8)
        ? null
        : new DealAttributes(
            names.Where(_ => !randomSource.OneIn(4)).Select(name => new KeyValuePair<string, string>(name, randomSource.Pick(Values)))
                .ToArray());
}
