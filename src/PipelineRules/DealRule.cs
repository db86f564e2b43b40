using System;
using System.Runtime.CompilerServices;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>
/// A law that asks one question of one open deal. Derive from it, override <see cref="Judge"/>, wear a <see cref="RuleAttribute"/>: that is
/// a rule.
/// </summary>
/// <remarks>
/// A rule is sealed, has no state that changes, and reads nothing but the deal it is given: the same facts give the same answer on every
/// machine on every day.
/// Before C# 10, give the words as a plain string, <c>string.Format(...)</c> for example; they are then put together each time.
/// </remarks>
public abstract class DealRule
{
    private DealRule? _explaining;

    internal bool Explains { get; private set; }

    /// <summary>The answer alone, without words. It costs no text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Answer Evaluate(DealContext deal) =>
        Concerns(deal ?? throw new ArgumentNullException(nameof(deal)))
            ? deal.IsPast ? JudgePast(deal) : Judge(deal)
            : default;

    /// <summary>The answer with its reason and, for No and Unknown, the question to ask.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public Answer Explain(DealContext deal) => (_explaining ??= Explaining()).Evaluate(deal);

    /// <summary>Whether the rule's subject is there at all. Where it is not, the answer is NotApplicable.</summary>
    protected virtual bool Concerns(DealContext deal) => true;

    /// <summary>The rule's answer for a deal that it concerns.</summary>
    protected abstract Answer Judge(DealContext deal);

    /// <summary>
    /// What of a past day an answer rests on. Where nobody can tell it, the answer is Unknown in place of Yes or No.
    /// </summary>
    /// <param name="deal">The deal.</param>
    /// <param name="answer">The answer, Yes or No, that what is known leads to.</param>
    internal virtual PastGaps RestsOn(DealContext deal, AnswerKind answer) => PastGaps.None;

    /// <summary>The law holds.</summary>
    /// <param name="reason">The facts that say so.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected Answer Yes([InterpolatedStringHandlerArgument("")] Text reason) =>
        Explains ? Explained(AnswerKind.Yes, reason) : new(AnswerKind.Yes);

    /// <summary>The law is broken.</summary>
    /// <param name="reason">The facts that say so.</param>
    /// <param name="ask">What to ask the customer.</param>
    /// <param name="of">Whom to ask; whoever can answer for the customer when not said.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected Answer No(
        [InterpolatedStringHandlerArgument("")] Text reason,
        [InterpolatedStringHandlerArgument("")] Text ask,
        Addressee of = default) => Explains ? Explained(AnswerKind.No, reason, ask, of) : new(AnswerKind.No);

    /// <summary>Nobody knows yet.</summary>
    /// <param name="ask">What to ask the customer.</param>
    /// <param name="because">The facts that are missing; when not said, that this has not been asked.</param>
    /// <param name="of">Whom to ask; whoever can answer for the customer when not said.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected Answer Unknown(
        [InterpolatedStringHandlerArgument("")] Text ask,
        [InterpolatedStringHandlerArgument("")] Text because = default,
        Addressee of = default) => Explains ? Explained(AnswerKind.Unknown, because, ask, of) : new(AnswerKind.Unknown);

    /// <summary>The rule's subject is missing, which only a closer look could tell. Prefer <see cref="Concerns"/>.</summary>
    /// <param name="reason">What is missing.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected Answer NotApplicable([InterpolatedStringHandlerArgument("")] Text reason) =>
        Explains ? Explained(AnswerKind.NotApplicable, reason) : new(AnswerKind.NotApplicable);

    private Answer JudgePast(DealContext deal)
    {
        var answer = Judge(deal);
        return answer.Kind is AnswerKind.Yes or AnswerKind.No && (RestsOn(deal, answer.Kind) & deal.Gaps) is not PastGaps.None and var gaps
            ? Unknown(
                ask: $"Who can tell {gaps.Name()} on {deal.AsOf}?",
                because: $"nobody can tell {gaps.Name()} on {deal.AsOf}, for no history reaches back to that day",
                of: deal.PriorityOwner)
            : answer;
    }

    private DealRule Explaining()
    {
        var rule = (DealRule)MemberwiseClone();
        rule.Explains = true;
        return rule;
    }

    private static Answer Explained(AnswerKind kind, Text reason, Text ask = default, Addressee of = default) => new(kind, new Explanation(
        reason.ToSentence() ?? (kind == AnswerKind.Unknown ? Sentence.Plain("nobody has recorded it") : null),
        ask.ToSentence() is { } question ? new Question(question, of) : null));
}
