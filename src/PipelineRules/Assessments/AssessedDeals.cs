using System.Collections;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>Assessed deals, each put together when it is read.</summary>
internal sealed class AssessedDeals(IReadOnlyList<DealContext> deals, Stance[] stances, Rulebook rulebook, AnswerMatrix sheet)
    : IReadOnlyList<DealAssessment>
{
    public int Count => deals.Count;

    public DealAssessment this[int index] => new(deals[index], stances[index], rulebook, sheet, index);

    public IEnumerator<DealAssessment> GetEnumerator() => Enumerable.Range(0, Count).Select(row => this[row]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
