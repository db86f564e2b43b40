using PipelineRules.Pipelines;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Assessments;

public sealed class RulebookTests
{
    [Fact]
    public void A_rule_from_outside_joins_under_its_prefix() =>
        Assert.Equal("contoso/always-fine", Rulebook.BuiltIn.With(new AlwaysFine()).Rules[^1].Name);

    [Fact]
    public void A_rule_from_outside_without_a_prefix_fails_at_once() =>
        Assert.Contains(
            "contoso/no-prefix", Assert.Throws<ArgumentException>(() => Rulebook.BuiltIn.With(new NoPrefix())).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_rule_without_a_name_fails_at_once() =>
        Assert.Contains(
            "Nameless", Assert.Throws<ArgumentException>(() => Rulebook.BuiltIn.With(new Nameless())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_name_that_is_not_in_kebab_case_fails_at_once() =>
        Assert.Contains(
            "kebab-case", Assert.Throws<ArgumentException>(() => Rulebook.BuiltIn.With(new Shouting())).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_rules_of_one_name_fail_at_once() =>
        Assert.Contains(
            "contoso/always-fine",
            Assert.Throws<ArgumentException>(() => Rulebook.BuiltIn.With(new AlwaysFine(), new AlwaysFine())).Message,
            StringComparison.Ordinal);

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
        Assert.Equal(Stance.Proactive, Rulebook.BuiltIn.AsAdvisory("close-date-has-stayed-put").Get("close-date-has-stayed-put").CapOnNo);

    [Fact]
    public void A_changed_rulebook_says_so_and_leaves_the_built_in_one_alone()
    {
        var changed = Rulebook.BuiltIn.Without("close-date-is-ahead").AsAdvisory("confirmation-is-fresh");
        Assert.Matches(@"^2\.0\.0\+[0-9a-f]{12}\.changed$", changed.Version);
        Assert.Matches(@"^2\.0\.0\+[0-9a-f]{12}$", Rulebook.BuiltIn.Version);
        Assert.NotEqual(Rulebook.BuiltIn.Version, changed.Version[..^8]);
        Assert.Equal(35, Rulebook.BuiltIn.Rules.Count);
    }

    [Fact]
    public void Its_version_carries_a_hash_that_every_setting_changes_and_nothing_else()
    {
        Assert.Equal(Rulebook.BuiltIn.Version, Rulebook.From(new Policy(coverageTarget: 2.0m)).Version);
        var settings = typeof(Policy).GetConstructors().Single(one => one.GetParameters().Length > 1).GetParameters();
        var versions =
            settings.Select((setting, place) => Rulebook.From(Changed(settings, place)).Version).Append(Rulebook.BuiltIn.Version).ToArray();
        Assert.Equal(versions.Length, versions.Distinct().Count());
    }

    [Fact]
    public void A_rulebook_says_what_nobody_need_have_stated()
    {
        Assert.Empty(Rulebook.BuiltIn.Notices);
        Assert.Equal(
            ["Nobody at the customer need have stated the must-have date and the fit: what is recorded counts as stated."],
            Rulebook.From(new Policy(statedByCustomer: StatedValues.Rank | StatedValues.Goal)).Without("close-date-is-ahead").Notices);
    }

    private static Policy Changed(System.Reflection.ParameterInfo[] settings, int place) => (Policy)Activator.CreateInstance(
        typeof(Policy), [.. settings.Select((setting, i) => Value(setting, isChanged: i == place))])!;

    private static object? Value(System.Reflection.ParameterInfo setting, bool isChanged) =>
        (setting.DefaultValue, setting.ParameterType) switch
    {
        (var value, { IsEnum: true } type) => Enum.ToObject(type, Convert.ToInt32(value, null) ^ (isChanged ? 1 : 0)),
        (int value, _) => value + (isChanged ? 1 : 0),
        (decimal value, _) => value + (isChanged ? 0.5m : 0),
        var (value, _) => value,
    };

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
