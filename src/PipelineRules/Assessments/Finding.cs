using System;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Assessments;

/// <summary>What one rule found in one deal.</summary>
/// <remarks>Its words are put together when they are first read.</remarks>
public sealed class Finding
{
    private readonly DealContext _deal;
    private Explanation? _explained;

    internal Finding(DealContext deal, ListedRule rule, AnswerKind answer)
    {
        (_deal, Rule, Answer) = (deal, rule, answer);
        Waiver = Waivers.Working(deal, rule.Name);
    }

    /// <summary>The rule.</summary>
    public ListedRule Rule { get; }

    /// <summary>Its answer.</summary>
    public AnswerKind Answer { get; }

    /// <summary>The waiver that keeps the answer from holding the deal down; null when none works.</summary>
    public Waiver? Waiver { get; }

    /// <summary>The best stance the deal may have with this answer, waivers aside; <see cref="Stance.Proactive"/> is no cap.</summary>
    public Stance Cap => Rule.CapOn(Answer);

    /// <summary>Whether the answer keeps the deal from being proactive.</summary>
    public bool HoldsDown => Cap < Stance.Proactive && Waiver is null;

    /// <summary>Whether the rule does not apply yet, and will hold the deal down once its subject is known, until it is answered.</summary>
    public bool WillHoldDown => Answer == AnswerKind.NotApplicable && Rule.CapOnUnknown < Stance.Proactive;

    /// <summary>The facts the answer rests on.</summary>
    public Sentence Reason => Explained.Reason ?? Sentence.Plain(Rule.Of.Length == 0 ? "not asked" : $"asked only of {Rule.Of}");

    /// <summary>The question to put to the customer; null for Yes and NotApplicable.</summary>
    public Question? Ask => Explained.Ask;

    /// <summary>The rule's name and answer.</summary>
    public override string ToString() => $"{Rule.Name}: {Answer}";

    private Explanation Explained => _explained ??= Explain();

    private Explanation Explain()
    {
        try
        {
            return Rule.Rule.Explain(_deal).Why ?? Explanation.None;
        }
        catch (Exception error)
        {
            return new Explanation(Sentence.Plain($"{Rule.Name} failed: {error.Message}"));
        }
    }
}
