using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Coverage;

/// <summary>Pipeline against quota for every owner, team and the whole, period by period.</summary>
/// <remarks>
/// Every deal of the input is in exactly one row of the owners', and one of the whole's: the rows of either add up to the input, to the
/// cent. It never changes and may be shared between threads.
/// </remarks>
public sealed class CoverageTable
{
    internal CoverageTable(CoverageBasis basis, IReadOnlyList<CoverageRow> rows, IReadOnlyList<Problem> problems) =>
        (Basis, Rows, Problems) = (basis, rows, problems);

    /// <summary>Whose date puts an open deal in a period.</summary>
    public CoverageBasis Basis { get; }

    /// <summary>The rows: the whole first, then teams, then owners; in each by name, period and currency.</summary>
    public IReadOnlyList<CoverageRow> Rows { get; }

    /// <summary>What coverage found wrong: quotas for periods longer than it is computed by.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The coverage of one assessed pipeline.</summary>
    /// <param name="assessment">The assessed pipeline; its facts say quotas, team, rates and calendar.</param>
    /// <param name="basis">Whose date puts an open deal in a period.</param>
    /// <param name="grain">How long a period is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static CoverageTable Create(
        Assessment assessment, CoverageBasis basis = CoverageBasis.CloseDate, FiscalGrain grain = FiscalGrain.Quarter)
    {
        var pipeline = (assessment ?? throw new ArgumentNullException(nameof(assessment))).Pipeline;
        var ledger = new CoverageLedger(pipeline.Facts.Organization, basis, grain, pipeline.Policy);
        ledger.Add(assessment);
        return ledger.ToTable();
    }

    /// <summary>The rows of owners, of teams, or of the whole.</summary>
    public IEnumerable<CoverageRow> RowsBy(CoverageBy by) => Rows.Where(row => row.By == by);
}
