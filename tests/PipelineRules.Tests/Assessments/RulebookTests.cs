using PipelineRules.Rules;

namespace PipelineRules.Tests.Assessments;

public sealed class RulebookTests
{
    [Fact]
    public void A_rule_from_outside_joins_under_its_prefix() =>
        Assert.Equal("contoso/always-fine", Rulebook.BuiltIn.With(new AlwaysFine()).Rules[^1].Name);

    [Fact]
    public void A_rule_from_outside_without_a_prefix_fails_at_once() =>
        Assert.Contains("contoso/no-prefix", Assert.Throws<ArgumentException>(() => Rulebook.BuiltIn.With(new NoPrefix())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_rule_without_a_name_fails_at_once() =>
        Assert.Contains("Nameless", Assert.Throws<ArgumentException>(() => Rulebook.BuiltIn.With(new Nameless())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_name_that_is_not_in_kebab_case_fails_at_once() =>
        Assert.Contains("kebab-case", Assert.Throws<ArgumentException>(() => Rulebook.BuiltIn.With(new Shouting())).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_rules_of_one_name_fail_at_once() =>
        Assert.Contains("contoso/always-fine", Assert.Throws<ArgumentException>(() => Rulebook.BuiltIn.With(new AlwaysFine(), new AlwaysFine())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_rule_can_be_left_out() =>
        Assert.DoesNotContain(Rulebook.BuiltIn.Without("close-date-is-ahead").Rules, rule => rule.Name == "close-date-is-ahead");

    [Fact]
    public void Leaving_out_a_rule_that_is_not_there_fails_at_once() =>
        Assert.Throws<ArgumentException>(() => Rulebook.BuiltIn.Without("no-such-rule"));

    [Fact]
    public void A_rule_keeps_its_place_with_other_settings()
    {
        var book = Rulebook.BuiltIn.Replace(new PriorityIsATopPriority(rank: 5));
        Assert.Equal(Rulebook.BuiltIn.Rules.Select(rule => rule.Name), book.Rules.Select(rule => rule.Name));
    }

    [Fact]
    public void An_advisory_rule_has_no_cap() =>
        Assert.Equal(Stance.Proactive, Rulebook.BuiltIn.Advisory("close-date-has-stayed-put").Find("close-date-has-stayed-put").CapOnNo);

    [Fact]
    public void A_changed_rulebook_says_so_and_leaves_the_built_in_one_alone()
    {
        Assert.Equal("1.0.0+changed", Rulebook.BuiltIn.Without("close-date-is-ahead").Advisory("confirmation-is-fresh").Version);
        Assert.Equal(26, Rulebook.BuiltIn.Rules.Count);
    }

    [Rule("contoso/always-fine")]
    private sealed class AlwaysFine : DealRule
    {
        protected override Answer Judge(DealContext deal) => Yes("fine");
    }

    [Rule("no-prefix")]
    private sealed class NoPrefix : DealRule
    {
        protected override Answer Judge(DealContext deal) => Yes("fine");
    }

    [Rule("contoso/Shouting")]
    private sealed class Shouting : DealRule
    {
        protected override Answer Judge(DealContext deal) => Yes("fine");
    }

    private sealed class Nameless : DealRule
    {
        protected override Answer Judge(DealContext deal) => Yes("fine");
    }
}
