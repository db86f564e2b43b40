using System;

namespace PipelineRules;

/// <summary>Names a rule and states what its answers do.</summary>
/// <param name="name">The rule's name, which says the law in kebab-case. A rule from outside carries a prefix:
/// <c>contoso/budget-is-approved</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RuleAttribute(string name) : Attribute
{
    /// <summary>The rule's name.</summary>
    public string Name { get; } = name;

    /// <summary>What the rule is about.</summary>
    public RuleTopic Topic { get; set; }

    /// <summary>The question the rule asks of a deal, for lists of rules: <c>Is it forecast in time for that date?</c></summary>
    public string Question { get; set; } = "";

    /// <summary>Which deals it is asked of, in the plural: <c>deals with a must-have date</c>. Empty for all deals.</summary>
    public string AppliesTo { get; set; } = "";

    /// <summary>The best stance a deal may have when the answer is No. <see cref="Stance.Proactive"/>, the default, is no cap.</summary>
    public Stance CapOnNo { get; set; } = Stance.Proactive;

    /// <summary>
    /// The best stance a deal may have when the answer is Unknown. <see cref="Stance.Proactive"/>, the default, is no cap.
    /// </summary>
    public Stance CapOnUnknown { get; set; } = Stance.Proactive;
}
