namespace PipelineRules.Conventions.Tests.Rulebooks;

/// <summary>A rule as the rule book states it.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Topic">What the rule is about.</param>
/// <param name="No">The cap on No; null where the rule never says No.</param>
/// <param name="Unknown">The cap on Unknown; null where the rule never says Unknown of the day on which the facts were recorded.</param>
internal sealed record StatedRule(string Name, RuleTopic Topic, Stance? No, Stance? Unknown)
{
    public string ClassName => string.Concat(Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public string Page => $"docs/rules/{Name}.md";

    public string Caps => Line(Name, Topic, No ?? Stance.Proactive, Unknown ?? Stance.Proactive);

    /// <summary>Whether the rule ever gives an answer.</summary>
    public bool Gives(AnswerKind answer) => answer switch
    {
        AnswerKind.No => No is not null,
        AnswerKind.Unknown => Unknown is not null,
        _ => true,
    };

    public static string CapsOf(ListedRule rule) => Line(rule.Name, rule.Topic, rule.CapOnNo, rule.CapOnUnknown);

    private static string Line(string name, RuleTopic topic, Stance no, Stance unknown) =>
        $"{name}: {topic}, No caps at {no}, Unknown caps at {unknown}";
}
