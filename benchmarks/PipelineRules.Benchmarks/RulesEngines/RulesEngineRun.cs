using PipelineRules.Benchmarks.HandWritten;
using PipelineRules.Facts;
using PipelineRules.Pipelines;
using RulesEngine.Models;

namespace PipelineRules.Benchmarks.RulesEngines;

/// <summary>Microsoft RulesEngine with the conditions as lambda strings, asked of one deal after the other.</summary>
internal sealed class RulesEngineRun
{
    private const string Name = "pipeline";

    private readonly RulesEngine.RulesEngine _engine = new([Workflow()], Settings());

    public Verdicts Assess(Pipeline pipeline)
    {
        var deals = pipeline.OpenDeals;
        var verdicts = new Verdicts(deals.Count);
        for (var i = 0; i < verdicts.Answers.Length; i++)
            (verdicts.Answers[i], verdicts.Stances[i]) = Ask(deals[i]);
        return verdicts;
    }

    /// <summary>The answers with No and Unknown alone, as these conditions tell them.</summary>
    public static Verdicts Comparable(Verdicts full) => full with { Answers = [.. full.Answers.Select(answers => answers.Gaps)] };

    private (Answers Answers, Stance Stance) Ask(DealContext deal)
    {
        var (answers, stance) = (default(Answers), Stance.Proactive);
        var results = _engine.ExecuteAllRulesAsync(Name, new RuleParameter("deal", deal)).AsTask().GetAwaiter().GetResult();
        for (var i = 0; i < results.Count; i++)
        {
            if (results[i].ExceptionMessage is { Length: > 0 } failure)
                throw new InvalidOperationException($"{results[i].Rule.RuleName}: {failure}");
            if (!results[i].IsSuccess)
                continue;
            var condition = Conditions.All[i];
            answers.Write((int)condition.Law, condition.Answer);
            if (Left(deal, condition) is var left && left < stance)
                stance = left;
        }
        return (answers, stance);
    }

    private static Stance Left(DealContext deal, Condition condition) =>
        deal.Waivers.Count == 0 || !Tally.IsWaived(deal, condition.Law) ? condition.Cap
            : condition.Cap == Stance.Reactive ? Stance.Unproven : Stance.Proactive;

    private static Workflow Workflow() => new()
    {
        WorkflowName = Name,
        Rules = [.. Conditions.All.Select(condition => new Rule { RuleName = condition.Name, Expression = condition.When })],
    };

    private static ReSettings Settings() => new()
    {
        CustomTypes = [typeof(Days), typeof(DealQueries), typeof(StakeholderRole), typeof(SolutionFit), typeof(DealCategory)],
        EnableFormattedErrorMessage = false,
    };
}
