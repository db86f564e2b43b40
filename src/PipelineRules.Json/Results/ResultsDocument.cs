using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Json.Results;

/// <summary>All that goes into a results file.</summary>
internal sealed record ResultsDocument(Assessment Assessment, IReadOnlyList<CoverageTable> Coverage,
    WrittenAnswers Answers = WrittenAnswers.All)
{
    private readonly Problem? _repairsLeftOut = RepairCost.Excess(Assessment);

    /// <summary>Whether the repairs of deals are looked for.</summary>
    public bool HasRepairs => _repairsLeftOut is null;

    public IEnumerable<CoverageRow> Rows => Coverage.SelectMany(table => table.Rows);

    public IEnumerable<Problem> Problems => Assessment.Problems.Concat(Coverage.SelectMany(table => table.Problems)).Distinct()
        .Concat(_repairsLeftOut is { } leftOut ? [leftOut] : []);
}
