using System;
using System.Reflection;

namespace PipelineRules;

/// <summary>A rule as a rulebook lists it: its name, and what its answers do there.</summary>
public sealed class ListedRule
{
    private readonly RuleAttribute _described;

    internal ListedRule(DealRule rule, bool isAdvisory = false)
        : this(rule, rule.GetType(), isAdvisory)
    {
    }

    private ListedRule(DealRule rule, Type wearer, bool isAdvisory)
    {
        (Rule, IsAdvisory) = (rule, isAdvisory);
        _described = wearer.GetCustomAttribute<RuleAttribute>()
            ?? throw new ArgumentException($"{wearer.Name} has no [Rule(\"...\")] that names it", nameof(rule));
        CapOnNo = isAdvisory ? Stance.Proactive : _described.No;
        CapOnUnknown = isAdvisory ? Stance.Proactive : _described.Unknown;
    }

    /// <summary>The rule. One that is listed by what it wears has none to ask: it answers NotApplicable.</summary>
    public DealRule Rule { get; }

    /// <summary>The rule's name, which says the law.</summary>
    public string Name => _described.Name;

    /// <summary>What the rule is about.</summary>
    public RuleTopic Topic => _described.Topic;

    /// <summary>The question the rule asks of a deal; empty when its author gave none.</summary>
    public string Asks => _described.Asks;

    /// <summary>Which deals it is asked of, in the plural; empty for all.</summary>
    public string Of => _described.Of;

    /// <summary>Whether this rulebook has taken away the rule's caps, so that it advises only.</summary>
    public bool IsAdvisory { get; }

    /// <summary>The best stance a deal may have when the answer is No; <see cref="Stance.Proactive"/> is no cap.</summary>
    public Stance CapOnNo { get; }

    /// <summary>The best stance a deal may have when the answer is Unknown; <see cref="Stance.Proactive"/> is no cap.</summary>
    public Stance CapOnUnknown { get; }

    /// <summary>A rule that is not asked here and states what it finds, an NRules rule for example, by the <see cref="RuleAttribute"/> that its class wears.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="wearer"/> is null.</exception>
    /// <exception cref="ArgumentException">The class wears none, or the name is not one for a rule from outside.</exception>
    public static ListedRule Worn(Type wearer)
    {
        var rule = new ListedRule(UnaskedRule.Instance, wearer ?? throw new ArgumentNullException(nameof(wearer)), isAdvisory: false);
        RuleName.CheckOutside(rule);
        return rule;
    }

    /// <summary>The best stance a deal may have with an answer; <see cref="Stance.Proactive"/> is no cap.</summary>
    public Stance CapOn(AnswerKind answer) => answer switch
    {
        AnswerKind.No => CapOnNo,
        AnswerKind.Unknown => CapOnUnknown,
        _ => Stance.Proactive,
    };

    /// <summary>The rule's name.</summary>
    public override string ToString() => Name;
}
