using System;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>How one rule is asked of one deal: a rule that throws is caught, and its answer counts as Unknown.</summary>
internal static class GuardedEvaluation
{
    public static AnswerKind Evaluate(ListedRule rule, DealContext deal, out Problem? failure)
    {
        failure = null;
        try
        {
            return rule.Rule.Evaluate(deal).Kind;
        }
        catch (Exception error)
        {
            failure = Failed(deal, rule.Name, error);
            return AnswerKind.Unknown;
        }
    }

    private static Problem Failed(DealContext deal, string rule, Exception error) => new(
        ProblemCodes.RuleFailed, TableNames.Deals, deal.Id, rule,
        $"{deal.Id} could not be asked {rule}: {error.GetType().Name}: {error.Message}");
}
