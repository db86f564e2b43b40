using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Pipelines;

namespace PipelineRules.Assessments;

/// <summary>What a rulebook says of one deal: its stance, and every answer that explains it.</summary>
public sealed class DealAssessment
{
    private static readonly AnswerMatrix s_noSheet = new(0, 0);
    private readonly IReadOnlyList<ListedRule> _rules;
    private readonly AnswerMatrix _sheet;
    private readonly int _row;
    private Finding[]? _findings;

    internal DealAssessment(DealContext deal, Stance stance, Rulebook rulebook, AnswerMatrix sheet, int row) =>
        (Deal, Stance, _rules, _sheet, _row) = (deal, stance, rulebook.Rules, sheet, row);

    private DealAssessment(DealContext deal, Stance stance, Finding[] findings) =>
        (Deal, Stance, _rules, _sheet, _findings) = (deal, stance, [], s_noSheet, findings);

    /// <summary>The deal with all that bears on it.</summary>
    public DealContext Deal { get; }

    /// <summary>
    /// The lowest cap among its answers, waivers taken into account: a waived cap at Reactive counts as one at Unproven, any other waived
    /// cap as none.
    /// </summary>
    public Stance Stance { get; }

    /// <summary>Every rule's finding, in the order of the rulebook, and after them those that rules from beside it stated.</summary>
    public IReadOnlyList<Finding> Findings => _findings ??= Found();

    /// <summary>The findings whose cap, with the waiver where one works, is the deal's stance; empty when it is proactive.</summary>
    public IReadOnlyList<Finding> HeldDownBy =>
        Unlocking().Where(finding => finding.HoldsDown && finding.CapWithWaiver == Stance).ToArray();

    /// <summary>
    /// The smallest set of answers that would make it proactive if they turned to Yes: every one that holds it down, lowest cap first,
    /// then those of the rules that do not apply yet and will once their subject is known. Empty when it is proactive.
    /// </summary>
    public IReadOnlyList<Finding> Repair => Stance == Stance.Proactive
        ? []
        : [.. Unlocking().Where(finding => finding.HoldsDown), .. Findings.Where(finding => finding.WillHoldDown)];

    /// <summary>
    /// Every No and Unknown that nobody has waived, or that holds the deal down still, in the order in which their questions unlock the
    /// stance: lowest cap first, advice last.
    /// </summary>
    public IReadOnlyList<Finding> Questions => Unlocking().ToArray();

    /// <summary>
    /// Whether any of <see cref="Questions"/> has words to ask; that of a rule that fails has none. It keeps no findings, so that it may be
    /// asked of many deals.
    /// </summary>
    public bool HasQuestions
    {
        get
        {
            for (var rule = 0; rule < (_findings?.Length ?? _rules.Count); rule++)
                if (FindingOf(rule) is var finding && IsToAsk(finding) && finding.Question is not null)
                    return true;
            return false;
        }
    }

    /// <summary>What findings come to, whoever found them: another engine for example.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="findings">What was found in it: every rule of the rulebook in its order, and what rules from beside it stated.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DealAssessment Create(DealContext deal, IEnumerable<Finding> findings)
    {
        Finding[] found = [.. findings ?? throw new ArgumentNullException(nameof(findings))];
        var stance = Stance.Proactive;
        foreach (var finding in found)
            stance = finding.CapWithWaiver < stance ? finding.CapWithWaiver : stance;
        return new DealAssessment(deal ?? throw new ArgumentNullException(nameof(deal)), stance, found);
    }

    /// <summary>The answer of a rule, without a finding put together for it: for counts over many deals.</summary>
    /// <param name="rule">The place of the rule in the rulebook, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no rule at that place.</exception>
    public AnswerKind AnswerOf(int rule) => rule < 0 || rule >= (_findings?.Length ?? _rules.Count)
        ? throw new ArgumentOutOfRangeException(nameof(rule), rule, "the rulebook has no rule at that place")
        : _findings is { } found ? found[rule].Answer : _sheet[_row, rule];

    /// <summary>The deal's name and stance.</summary>
    public override string ToString() => $"{Deal.Name}: {Stance}";

    private Finding[] Found()
    {
        var findings = new Finding[_rules.Count];
        for (var rule = 0; rule < findings.Length; rule++)
            findings[rule] = FindingOf(rule);
        return findings;
    }

    private Finding FindingOf(int rule) => _findings is { } found ? found[rule] : new Finding(Deal, _rules[rule], _sheet[_row, rule]);

    private static bool IsToAsk(Finding finding) =>
        finding.Answer is AnswerKind.No or AnswerKind.Unknown && (finding.Waiver is null || finding.HoldsDown);

    private IEnumerable<Finding> Unlocking() => Findings.Where(IsToAsk)
        .OrderBy(finding => finding.CapWithWaiver);
}
