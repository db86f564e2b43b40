using System;
using System.Collections.Concurrent;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Assessments;

/// <summary>Asks every rule of deals, and writes the answers down.</summary>
internal sealed class Inquiry(Rulebook rulebook, AnswerSheet sheet)
{
    private readonly ListedRule[] _rules = [.. rulebook.Rules];

    public ConcurrentBag<(int Row, int Rule, Problem Problem)> Failures { get; } = [];

    public Stance Ask(DealContext deal, int row)
    {
        var stance = Stance.Proactive;
        for (var i = 0; i < _rules.Length; i++)
        {
            var answer = Answer(deal, row, i);
            sheet.Write(row, i, answer);
            if (_rules[i].CapOn(answer) is var cap && cap < stance && Waivers.Working(deal, _rules[i].Name) is null)
                stance = cap;
        }
        return stance;
    }

    private AnswerKind Answer(DealContext deal, int row, int rule)
    {
        try
        {
            return _rules[rule].Rule.Answer(deal).Kind;
        }
        catch (Exception error)
        {
            Failures.Add((row, rule, Failed(deal, _rules[rule].Name, error)));
            return AnswerKind.Unknown;
        }
    }

    private static Problem Failed(DealContext deal, string rule, Exception error) => new(
        ProblemCodes.RuleFailed, Tables.Deals, deal.Id, rule,
        $"{deal.Id} could not be asked {rule}: {error.GetType().Name}: {error.Message}");
}
