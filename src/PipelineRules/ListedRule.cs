using System;
using System.Reflection;

namespace PipelineRules;

/// <summary>A rule as a rulebook lists it: its name, and what its answers do there.</summary>
public sealed class ListedRule
{
    private RuleAttribute? _described;

    internal ListedRule(DealRule rule, bool isAdvisory = false)
        : this(rule, rule.GetType(), isAdvisory)
    {
    }

    private ListedRule(DealRule rule, Type wearer, bool isAdvisory)
    {
        (Rule, IsAdvisory, _described) = (rule, isAdvisory, DescriptionOf(wearer));
        Name = _described.Name;
        CapOnNo = isAdvisory ? Stance.Proactive : _described.CapOnNo;
        CapOnUnknown = isAdvisory ? Stance.Proactive : _described.CapOnUnknown;
    }

    /// <summary>A rule of which the lister knows what its attribute says, so that it need not be read to judge.</summary>
    internal ListedRule(DealRule rule, string name, Stance no = Stance.Proactive, Stance unknown = Stance.Proactive) =>
        (Rule, Name, CapOnNo, CapOnUnknown) = (rule, name, no, unknown);

    /// <summary>The rule. One that <see cref="FromAttribute"/> lists has none to ask: this one answers NotApplicable.</summary>
    public DealRule Rule { get; }

    /// <summary>The rule's name, which says the law.</summary>
    public string Name { get; }

    /// <summary>What the rule is about.</summary>
    public RuleTopic Topic => Described.Topic;

    /// <summary>The question the rule asks of a deal; empty when its author gave none.</summary>
    public string Question => Described.Question;

    /// <summary>Which deals it is asked of, in the plural; empty for all.</summary>
    public string AppliesTo => Described.AppliesTo;

    /// <summary>Whether this rulebook has taken away the rule's caps, so that it advises only.</summary>
    public bool IsAdvisory { get; }

    /// <summary>The best stance a deal may have when the answer is No; <see cref="Stance.Proactive"/> is no cap.</summary>
    public Stance CapOnNo { get; }

    /// <summary>The best stance a deal may have when the answer is Unknown; <see cref="Stance.Proactive"/> is no cap.</summary>
    public Stance CapOnUnknown { get; }

    /// <summary>
    /// A rule that is not asked here and states what it finds, an NRules rule for example, by the <see cref="RuleAttribute"/> that its
    /// class wears.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="wearer"/> is null.</exception>
    /// <exception cref="ArgumentException">The class wears none, or the name is not one for a rule from outside.</exception>
    public static ListedRule FromAttribute(Type wearer)
    {
        var rule = new ListedRule(ExternalRule.Instance, wearer ?? throw new ArgumentNullException(nameof(wearer)), isAdvisory: false);
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

    private RuleAttribute Described => _described ??= DescriptionOf(Rule.GetType());

    private static RuleAttribute DescriptionOf(Type wearer) => wearer.GetCustomAttribute<RuleAttribute>()
        ?? throw new ArgumentException($"{wearer.Name} has no [Rule(\"...\")] that names it", nameof(wearer));
}
