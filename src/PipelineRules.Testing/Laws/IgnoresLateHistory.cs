using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Testing.Laws;

internal sealed class IgnoresLateHistory : RuleRequirement
{
    public override string Says => "a history that starts late makes no Yes and no No";

    public override string? IsBrokenBy(DealRule rule, FactSet facts, Pipeline pipeline)
    {
        // Of a day past the later moves tell the close date itself; they are not among the facts of the pipeline.
        var whole = Whole(pipeline.Facts);
        var late = Pipeline.From(Late(whole));
        return First(Pipeline.From(whole), deal => late.Find(deal.Id) is { } same ? Difference(rule, deal, same) : null);
    }

    private static string? Difference(DealRule rule, DealContext deal, DealContext same)
    {
        var (before, after) = (rule.Evaluate(deal).Kind, rule.Evaluate(same).Kind);
        return before == after || after is not (AnswerKind.Yes or AnswerKind.No)
            ? null
            : $"of {deal.Id} it said {before}, and {after} once nobody knew of the moves before {same.AsOf:uuuu-MM-dd}";
    }

    // No deal moved before it was there, and none in the days before, which the moves of the day may take back.
    private static FactSet Whole(FactSet facts)
    {
        var created = (facts.Deals ?? []).ToLookup(deal => deal.Id, deal => deal.CreatedOn);
        var week = facts.AsOf.PlusDays(-Policy.Default.TakenBackDays);
        return facts with
        {
            HistoryFrom = null,
            CloseDateChanges =
                facts.CloseDateChanges?.Where(
                    move => !created[move.Deal ?? ""].Any(day => move.On < day) && !(move.On >= week && move.On < facts.AsOf)).ToArray(),
        };
    }

    private static FactSet Late(FactSet facts) => facts with
    {
        HistoryFrom = facts.AsOf,
        CloseDateChanges = facts.CloseDateChanges?.Where(move => !(move.On < facts.AsOf)).ToArray(),
    };
}
