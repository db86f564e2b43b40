using System;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>What one rule found in one deal.</summary>
/// <remarks>Its words are put together when they are first read.</remarks>
public sealed class Finding
{
    private FindingText? _words;

    internal Finding(DealContext deal, ListedRule rule, AnswerKind answer, Problem? failure = null, FindingText? words = null)
    {
        (Deal, Rule, Answer, Failure, _words) = (deal, rule, answer, failure, words);
        Waiver = ActiveWaivers.Working(deal, rule.Name);
    }

    /// <summary>The deal with all that bears on it.</summary>
    public DealContext Deal { get; }

    /// <summary>The rule.</summary>
    public ListedRule Rule { get; }

    /// <summary>Its answer.</summary>
    public AnswerKind Answer { get; }

    /// <summary>The waiver of the rule that works for the deal; null when none does.</summary>
    public Waiver? Waiver { get; }

    /// <summary>
    /// What went wrong when the rule was asked, where whoever asked keeps that with the finding; null when nothing did. The answer is
    /// Unknown then.
    /// </summary>
    public Problem? Failure { get; }

    /// <summary>The best stance the deal may have with this answer, waivers aside; <see cref="Stance.Proactive"/> is no cap.</summary>
    public Stance Cap => Rule.CapOn(Answer);

    /// <summary>
    /// The best stance the deal may have with this answer and the waiver that works: a waived cap at Reactive becomes one at Unproven, and
    /// one at Unproven becomes none.
    /// </summary>
    public Stance CapWithWaiver => StanceCaps.WithWaiver(Cap, Waiver);

    /// <summary>Whether the answer keeps the deal from being proactive, a waiver taken into account.</summary>
    public bool HoldsDown => CapWithWaiver < Stance.Proactive;

    /// <summary>Whether the rule answers NotApplicable now, and would hold the deal down with Unknown as soon as it applies.</summary>
    public bool WillHoldDown => Answer == AnswerKind.NotApplicable && Rule.CapOnUnknown < Stance.Proactive;

    /// <summary>The facts the answer rests on.</summary>
    public Sentence Reason => Words.Reason;

    /// <summary>The question to put to the customer; null for Yes and NotApplicable.</summary>
    public Question? Question => Words.Question;

    private FindingText Words => _words ??= FindingText.Explain(Rule, Deal);

    /// <summary>Asks one rule of one deal. A rule that throws is caught, and answers Unknown.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding Evaluate(DealContext deal, ListedRule rule)
    {
        var answer = GuardedEvaluation.Evaluate(
            rule ?? throw new ArgumentNullException(nameof(rule)), deal ?? throw new ArgumentNullException(nameof(deal)), out var failure);
        return new Finding(deal, rule, answer, failure);
    }

    /// <summary>What a rule found that is not asked here: an NRules rule for example.</summary>
    /// <param name="deal">The deal that it is about.</param>
    /// <param name="rule">The rule, as <see cref="ListedRule.FromAttribute"/> lists it.</param>
    /// <param name="answer">Its answer.</param>
    /// <param name="reason">The facts the answer rests on.</param>
    /// <param name="ask">The question to put to the customer; No and Unknown must have one.</param>
    /// <param name="of">Whom to ask; whoever can answer for the customer when not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> or <paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no reason, or no question for a No or Unknown.</exception>
    public static Finding Stated(
        DealContext deal, ListedRule rule, AnswerKind answer, Text reason, Text ask = default, Addressee of = default) => new(
        deal ?? throw new ArgumentNullException(nameof(deal)),
        rule ?? throw new ArgumentNullException(nameof(rule)),
        answer,
        words: FindingText.Stated(answer, reason, ask, of));

    /// <summary>The rule's name and answer.</summary>
    public override string ToString() => $"{Rule.Name}: {Answer}";
}
