using System.Collections.Generic;
using PipelineRules.Assessments;

namespace PipelineRules.Analytics.PolicyDiffs;

/// <summary>Counts the answers of a rulebook, deal by deal.</summary>
internal sealed class RuleTallies(IReadOnlyList<ListedRule> rules)
{
    private const int Kinds = 4;
    private readonly int[] _answers = new int[rules.Count * Kinds];
    private readonly int[] _holdsDown = new int[rules.Count];
    private readonly int[] _alone = new int[rules.Count];

    /// <summary>The answers of the deal that was added last, and the stances that they allow.</summary>
    public AnswerKind[] Answers { get; } = new AnswerKind[rules.Count];

    public Stance[] Caps { get; } = new Stance[rules.Count];

    public RuleTally this[int rule] => new(
        Count(rule, AnswerKind.Yes), Count(rule, AnswerKind.No), Count(rule, AnswerKind.Unknown), Count(rule, AnswerKind.NotApplicable),
        _holdsDown[rule], _alone[rule]);

    public void Add(DealAssessment deal)
    {
        Read(deal);
        var (holding, last) = (0, -1);
        for (var rule = 0; rule < rules.Count; rule++)
        {
            _answers[rule * Kinds + (int)Answers[rule]]++;
            if (Caps[rule] == deal.Stance && deal.Stance != Stance.Proactive)
            {
                _holdsDown[rule]++;
                (holding, last) = (holding + 1, rule);
            }
        }
        if (holding == 1)
            _alone[last]++;
    }

    private int Count(int rule, AnswerKind answer) => _answers[rule * Kinds + (int)answer];

    private void Read(DealAssessment deal)
    {
        var isWaived = deal.Deal.Waivers.Count > 0;
        for (var rule = 0; rule < rules.Count; rule++)
        {
            Answers[rule] = deal.AnswerOf(rule);
            Caps[rule] = isWaived ? deal.Findings[rule].CapWithWaiver : rules[rule].CapOn(Answers[rule]);
        }
    }
}
