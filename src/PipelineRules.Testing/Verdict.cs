using System;
using System.Reflection;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Testing;

/// <summary>What one rule says of one deal, in words: a value that two verdicts can be compared by.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Deal">What the deal is called.</param>
/// <param name="Kind">Yes, No, Unknown or NotApplicable.</param>
/// <param name="Reason">The facts the answer rests on; empty where the rule does not concern the deal.</param>
/// <param name="Question">The question to put to the customer; null for Yes and NotApplicable.</param>
/// <param name="Whom">Whom to ask it of; null without a question.</param>
/// <param name="Cap">The best stance the deal may have with this answer; <see cref="Stance.Proactive"/> is no cap.</param>
public sealed record Verdict(string Rule, string Deal, AnswerKind Kind, string Reason, string? Question, string? Whom, Stance Cap)
{
    /// <summary>What the rule says of the first deal of the facts, whether it is open or closed.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No deal is known on the facts' day, or the rule has no name.</exception>
    public static Verdict Of(DealRule rule, FactSet facts) =>
        Pipeline.From(facts).Deals is [var deal, ..] ? Of(rule, deal)
            : throw new ArgumentException("no deal is known on the facts' day", nameof(facts));

    /// <summary>What the rule says of a deal.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rule has no name.</exception>
    public static Verdict Of(DealRule rule, DealContext deal)
    {
        var named = NameOf(rule);
        var answer = rule.Explain(deal);
        return new(
            named.Name, deal.Name, answer.Kind, $"{answer.Reason}", answer.Question?.ToString(), answer.Question?.Addressee.ToString(),
            CapOn(answer.Kind, named));
    }

    /// <summary>What a rule found in a deal, whichever engine asked it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public static Verdict Of(Finding finding)
    {
        var found = finding ?? throw new ArgumentNullException(nameof(finding));
        return new(
            found.Rule.Name, found.Deal.Name, found.Answer, $"{found.Reason}", found.Question?.ToString(),
            found.Question?.Addressee.ToString(), found.Cap);
    }

    /// <summary>This verdict, where the rule gave the answer expected.</summary>
    /// <exception cref="UnexpectedVerdictException">It gave another; the message holds the verdict in full.</exception>
    public Verdict Expect(AnswerKind kind) => Kind == kind ? this : throw new UnexpectedVerdictException(kind, this);

    /// <summary>
    /// The verdict in one line: <c>No, at best Reactive: closes 2027-04-01; ... Ask the economic buyer: What would have to happen ...?</c>
    /// </summary>
    public override string ToString() => $"{Kind}{AtBest}{(Reason.Length == 0 ? "" : ": ")}{Reason}{Asked}";

    private string AtBest => Cap < Stance.Proactive ? $", at best {Cap}" : "";

    private string Asked => Question is null ? "" : $". Ask {Whom}: {Question}";

    internal static RuleAttribute NameOf(DealRule rule) =>
        (rule ?? throw new ArgumentNullException(nameof(rule))).GetType().GetCustomAttribute<RuleAttribute>()
        ?? throw new ArgumentException($"{rule.GetType().Name} has no [Rule(\"...\")] that names it", nameof(rule));

    private static Stance CapOn(AnswerKind answer, RuleAttribute rule) => answer switch
    {
        AnswerKind.No => rule.CapOnNo,
        AnswerKind.Unknown => rule.CapOnUnknown,
        _ => Stance.Proactive,
    };
}
