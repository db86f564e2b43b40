using System;
using System.Collections.Generic;
using System.Linq;
using NRules.Diagnostics;
using NRules.RuleModel;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.NRules.Observation;

/// <summary>
/// The rules of authors that threw, each with the deal that it threw on. The session goes on; they are forgotten when they are tried again.
/// </summary>
internal sealed class FailedRules
{
    private readonly Dictionary<(string Rule, object? Place), Problem> _problems = [];

    public IReadOnlyList<Problem> Problems =>
        [.. _problems.Values.OrderBy(problem => problem.Fact, StringComparer.Ordinal)
            .ThenBy(problem => problem.Property, StringComparer.Ordinal)];

    public void Watch(IEventProvider events)
    {
        events.RuleFiringEvent += (_, firing) => Forget(firing.Match);
        events.ActivationDeletedEvent += (_, gone) => Forget(gone.Match);
        events.RhsExpressionFailedEvent += (_, failed) => failed.IsHandled = Keep(failed.Match.Rule, failed.Match.Facts, failed.Exception);
        events.AgendaExpressionFailedEvent +=
            (_, failed) => failed.IsHandled = Keep(failed.Match.Rule, failed.Match.Facts, failed.Exception);
        events.LhsExpressionFailedEvent +=
            (_, failed) => failed.IsHandled = failed.Rules.All(rule => Keep(rule, failed.Facts, failed.Exception));
    }

    /// <summary>What was said of deals that change is void.</summary>
    public void Forget(HashSet<object> places)
    {
        foreach (var key in _problems.Keys.Where(key => key.Place is not null && places.Contains(key.Place)).ToArray())
            _problems.Remove(key);
    }

    private void Forget(IMatch match)
    {
        if (_problems.Count > 0)
            _problems.Remove((RuleNames.Find(match.Rule), RuleNames.DealAmong(match.Facts)?.Place));
    }

    private bool Keep(IRuleDefinition rule, IEnumerable<IFact> facts, Exception? error)
    {
        var (name, deal) = (RuleNames.Find(rule), RuleNames.DealAmong(facts));
        _problems[(name, deal?.Place)] = Failed(name, deal, error);
        return RuleNames.ClassOf(rule) is not null;
    }

    private static Problem Failed(string rule, DealContext? deal, Exception? error) => new(
        ProblemCodes.RuleFailed, "deals", deal?.Id, rule,
        $"{deal?.Id ?? "coverage"} could not be asked {rule}: {error?.GetType().Name}: {error?.Message}");
}
