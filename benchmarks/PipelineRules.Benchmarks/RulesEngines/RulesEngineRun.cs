using PipelineRules.Facts;
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
        var verdicts = new Verdicts(new ulong[deals.Count], new Stance[deals.Count]);
        for (var i = 0; i < verdicts.Answers.Length; i++)
            (verdicts.Answers[i], verdicts.Stances[i]) = Ask(deals[i]);
        return verdicts;
    }

    /// <summary>The answers with No and Unknown alone, as these conditions tell them.</summary>
    public static Verdicts Comparable(Verdicts full) => full with { Answers = [.. full.Answers.Select(Comparable)] };

    private static ulong Comparable(ulong answers)
    {
        const ulong SecondBits = 0xAAAA_AAAA_AAAA_AAAA;
        var open = answers & SecondBits;
        return answers & (open | (open >> 1));
    }

    private (ulong Answers, Stance Stance) Ask(DealContext deal)
    {
        var (answers, stance) = (0UL, Stance.Proactive);
        var results = _engine.ExecuteAllRulesAsync(Name, new RuleParameter("deal", deal)).AsTask().GetAwaiter().GetResult();
        for (var i = 0; i < results.Count; i++)
        {
            if (results[i].ExceptionMessage is { Length: > 0 } failure)
                throw new InvalidOperationException($"{results[i].Rule.RuleName}: {failure}");
            if (!results[i].IsSuccess)
                continue;
            var condition = Conditions.All[i];
            answers |= (ulong)condition.Answer << (2 * (int)condition.Law);
            if (condition.Cap < stance && !IsWaived(deal, condition))
                stance = condition.Cap;
        }
        return (answers, stance);
    }

    private static bool IsWaived(DealContext deal, Condition condition) => deal.Waivers.Any(waiver =>
        waiver is { Reason: not null, By: not null } && waiver.Rule == condition.Listed.Name && waiver.Until > deal.AsOf);

    private static Workflow Workflow() => new()
    {
        WorkflowName = Name,
        Rules = [.. Conditions.All.Select(condition => new Rule { RuleName = condition.Name, Expression = condition.When })],
    };

    private static ReSettings Settings() => new()
    {
        CustomTypes = [typeof(Days), typeof(Words), typeof(StakeholderRole), typeof(SolutionFit)],
        EnableFormattedErrorMessage = false,
    };
}
