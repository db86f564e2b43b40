using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analytics.Bridges;
using PipelineRules.Coverage;

namespace PipelineRules.Tool.Views.Bridges;

/// <summary>Which rows of a bridge somebody wants to see.</summary>
/// <param name="Measure">Open or proactive pipeline; null for both.</param>
/// <param name="By">Whose pipeline a row sums up.</param>
/// <param name="Who">The owner or manager; null for every one.</param>
/// <param name="Period">The name of the period; null for every one and all together.</param>
internal sealed record BridgeFilter(BridgeMeasure? Measure, CoverageBy By, string? Who, string? Period)
{
    /// <summary>The rows wanted.</summary>
    /// <exception cref="UsageException">There is nobody, or no period, of the name.</exception>
    public IReadOnlyList<BridgeRow> Apply(Bridge bridge)
    {
        var rows = bridge.Rows.Where(row => row.By == By && (Measure is null || row.Measure == Measure)).ToArray();
        Check(By == CoverageBy.Team ? "team" : "owner", Who, rows.Select(row => row.Who));
        Check("period", Period, rows.Where(row => row.Period is not null).Select(row => $"{row.Period}"));
        return [.. rows.Where(row => (Who is null || Is(Who, row.Who)) && (Period is null || Is(Period, $"{row.Period}")))];
    }

    private static void Check(string kind, string? wanted, IEnumerable<string?> known)
    {
        var names = known.OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        if (wanted is not null && !names.Any(name => Is(wanted, name)))
            throw new UsageException(EnumLabels.NotKnown(kind, wanted, names));
    }

    private static bool Is(string wanted, string? name) => string.Equals(wanted, name, StringComparison.OrdinalIgnoreCase);
}
