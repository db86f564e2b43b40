using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>Asks every rule of deals, and writes the answers down.</summary>
/// <remarks>
/// A rule is asked of a block of neighbours before the next rule is: its code stays in the processor's cache, its next call is foreseen,
/// and several deals
/// are fetched from memory at once.
/// </remarks>
internal sealed class BatchEvaluator(ListedRule[] rules, AnswerMatrix sheet)
{
    private const int DealsABlock = 64;

    private readonly List<RuleFailure> _failures = [];

    /// <summary>What went wrong, by deal and rule; to be read when the asking is over.</summary>
    public IEnumerable<Problem> Failures => _failures.OrderBy(ruleFailure => ruleFailure).Select(ruleFailure => ruleFailure.Problem);

    /// <summary>Asks the deals of the rows from one on, up to another that is not included.</summary>
    public void Ask(IReadOnlyList<DealContext> deals, int from, int to)
    {
        var block = new DealContext[Math.Min(DealsABlock, to - from)];
        for (int row = from, count; row < to; row += count)
        {
            count = CachePrefetcher.Block(deals, row, to, block);
            CachePrefetcher.Priorities(block, count);
            for (var rule = 0; rule < rules.Length; rule++)
                Ask(rule, block, count, row);
        }
    }

    private void Ask(int rule, DealContext[] block, int count, int firstRow)
    {
        try
        {
            sheet.Ask(rules[rule].Rule, rule, block, count, firstRow);
        }
        catch (Exception)
        {
            for (var i = 0; i < count; i++)
                sheet.Write(firstRow + i, rule, AnswerAlone(rule, block[i], firstRow + i));
        }
    }

    private AnswerKind AnswerAlone(int rule, DealContext deal, int row)
    {
        var answer = GuardedEvaluation.Evaluate(rules[rule], deal, out var failure);
        if (failure is not null)
            lock (_failures)
                _failures.Add(new RuleFailure(row, rule, failure));
        return answer;
    }
}
