using System;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>The words of a finding.</summary>
internal sealed class FindingText
{
    private FindingText(Sentence reason, Question? ask) => (Reason, Question) = (reason, ask);

    public Sentence Reason { get; }

    public Question? Question { get; }

    /// <summary>What the rule says when it is asked to explain itself.</summary>
    public static FindingText Explain(ListedRule rule, DealContext deal)
    {
        try
        {
            var answer = rule.Rule.Explain(deal);
            return new(
                answer.Reason ?? Sentence.Plain(rule.AppliesTo.Length == 0 ? "not asked" : $"asked only of {rule.AppliesTo}"),
                answer.Question);
        }
        catch (Exception error)
        {
            return new(Sentence.Plain($"{rule.Name} failed: {error.Message}"), null);
        }
    }

    public static FindingText Stated(AnswerKind answer, Text reason, Text ask, Addressee of)
    {
        var question = ask.ToSentence() is { } asked ? new Question(asked, of) : null;
        return question is null && answer is (AnswerKind.No or AnswerKind.Unknown)
            ? throw new ArgumentException($"{answer} needs the question to put to the customer", nameof(ask))
            : new(reason.ToSentence() ?? throw new ArgumentException("a finding needs a reason", nameof(reason)), question);
    }
}
