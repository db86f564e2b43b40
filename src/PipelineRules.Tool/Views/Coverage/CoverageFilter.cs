using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;

namespace PipelineRules.Tool.Views.Coverage;

/// <summary>Which rows of coverage somebody wants to see.</summary>
/// <param name="By">Whose pipeline a row sums up.</param>
/// <param name="Who">The owner or manager; null for every one.</param>
/// <param name="Period">The name of the period; null for every one.</param>
internal sealed record CoverageFilter(CoverageBy By, string? Who, string? Period)
{
    /// <summary>The rows wanted.</summary>
    /// <exception cref="UsageException">There is nobody, or no period, of the name.</exception>
    public IReadOnlyList<CoverageRow> Apply(CoverageTable table)
    {
        var rows = table.RowsBy(By).ToArray();
        Check(By == CoverageBy.Team ? "team" : "owner", Who, rows.Select(row => row.Who));
        Check("period", Period, rows.Select(row => $"{row.Period}"));
        return [.. rows.Where(row => IsWanted(row.By, row.Who, row.Period))];
    }

    public bool IsWanted(CoverageBy by, string? who, CoveragePeriod period) =>
        by == By && (Who is null || Is(Who, who ?? "")) && (Period is null || Is(Period, $"{period}"));

    private static void Check(string kind, string? wanted, IEnumerable<string?> known)
    {
        var names = known.OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        if (wanted is not null && !names.Any(name => Is(wanted, name)))
            throw new UsageException(EnumLabels.NotKnown(kind, wanted, names));
    }

    private static bool Is(string wanted, string name) => string.Equals(wanted, name, StringComparison.OrdinalIgnoreCase);
}
