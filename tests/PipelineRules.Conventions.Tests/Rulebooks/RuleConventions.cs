using System.Reflection;

namespace PipelineRules.Conventions.Tests.Rulebooks;

public sealed class RuleConventions
{
    private static readonly IReadOnlyList<Type> Classes =
        [.. typeof(DealRule).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DealRule)) && type.Namespace == "PipelineRules.Rules" && !type.IsAbstract)];

    private static readonly IReadOnlyList<ListedRule> Listed = Rulebook.BuiltIn.Rules;

    [Fact]
    public void Every_rule_of_the_core_is_in_the_built_in_rulebook() => Convention.Holds(
        "List these rules in src/PipelineRules/Rules/BuiltInRules.cs",
        Classes.Except(Listed.Select(rule => rule.Rule.GetType())).Select(type => type.Name));

    [Fact]
    public void Every_rule_of_the_rule_book_is_built_in() => Convention.Holds(
        "The rule book states these rules: write them and list them in BuiltInRules, or change StatedRules with the rule book",
        StatedRules.All.Select(rule => rule.Name).Except(Listed.Select(rule => rule.Name)));

    [Fact]
    public void Every_built_in_rule_has_the_topic_and_the_caps_that_the_rule_book_states() => Convention.Holds(
        "The rule book states other topics or caps: fix the [Rule] of these, or change StatedRules with the rule book",
        Listed.Select(StatedRule.CapsOf).Except(StatedRules.All.Select(rule => rule.Caps)));

    [Fact]
    public void Every_built_in_rule_is_listed_as_its_attribute_says() => Convention.Holds(
        "BuiltInRules and the [Rule] of these say different names or caps: make them the same",
        Listed.Where(rule => (rule.Name, rule.CapOnNo, rule.CapOnUnknown) != Said(rule)).Select(rule => rule.Name));

    [Fact]
    public void There_are_thirty_five_rules() => Assert.True(
        (Classes.Count, StatedRules.All.Count) == (35, 35),
        "The rule book has 35 rules; when it changes, change StatedRules and this number with it");

    [Fact]
    public void Every_rule_is_sealed() => Convention.Holds(
        "Seal these rules", Classes.Where(type => !type.IsSealed).Select(type => type.Name));

    [Fact]
    public void A_rules_class_is_called_as_the_rule() => Convention.Holds(
        "Name the class as the rule, in PascalCase",
        StatedRules.All.Select(rule => rule.ClassName).Except(Listed.Select(rule => rule.Rule.GetType().Name)));

    [Fact]
    public void Every_rule_says_what_it_asks() => Convention.Holds(
        "Give the [Rule] of these a Question that is one",
        Listed.Where(rule => !rule.Question.EndsWith('?')).Select(rule => rule.Name));

    private static (string?, Stance?, Stance?) Said(ListedRule rule) =>
        rule.Rule.GetType().GetCustomAttribute<RuleAttribute>() is var said ? (said?.Name, said?.CapOnNo, said?.CapOnUnknown) : default;
}
