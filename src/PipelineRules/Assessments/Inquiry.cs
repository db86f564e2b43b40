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
            var answer = Asking.One(_rules[i], deal, out var failure);
            sheet.Write(row, i, answer);
            if (failure is not null)
                Failures.Add((row, i, failure));
            if (_rules[i].CapOn(answer) is var cap && cap < stance && Waivers.Working(deal, _rules[i].Name) is null)
                stance = cap;
        }
        return stance;
    }
}
