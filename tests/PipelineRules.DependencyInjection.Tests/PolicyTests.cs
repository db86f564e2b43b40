using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace PipelineRules.DependencyInjection.Tests;

public sealed class PolicyTests
{
    public static TheoryData<string> Settings =>
        [.. typeof(Policy).GetConstructors().Single().GetParameters().Select(setting => $"{setting.Name}")
            .Where(name => name is not ("statedByCustomer" or "pastWithoutHistory"))];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_setting_is_read_in_camel_case(string name) =>
        Assert.Equal(Unusual(name), Read(name, Given.Policy($"{name}={Unusual(name)}")));

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_setting_is_read_in_pascal_case(string name) =>
        Assert.Equal(Unusual(name), Read(name, Given.Policy($"{Pascal(name)}={Unusual(name)}")));

    [Theory]
    [InlineData("statedByCustomer=rank, Fit")]
    [InlineData("statedByCustomer:0=rank", "statedByCustomer:1=fit")]
    public void What_the_customer_must_state_is_read_as_a_list_or_as_one_text(params string[] settings) =>
        Assert.Equal(StatedValues.Rank | StatedValues.Fit, Given.Policy(settings).StatedByCustomer);

    [Fact]
    public void What_counts_of_the_past_without_a_history_is_read_as_a_word() =>
        Assert.Equal(PastWithoutHistory.AsRecorded, Given.Policy("pastWithoutHistory=asRecorded").PastWithoutHistory);

    [Fact]
    public void An_empty_section_is_the_rule_books_policy() => Assert.Equal(Policy.Default, Given.Policy());

    [Fact]
    public void An_empty_setting_is_the_rule_books() => Assert.Equal(Policy.Default, Given.Policy("topRank="));

    [Fact]
    public void A_number_is_read_with_a_point() => Assert.Equal(2.5m, Given.Policy("coverageTarget=2.5").CoverageTarget);

    [Theory]
    [InlineData("topRnk=5", "PipelineRules: \"topRnk\" is no setting of the policy (did you mean topRank?)")]
    [InlineData("colour=red", "PipelineRules: \"colour\" is no setting of the policy")]
    [InlineData("topRank=five", "PipelineRules: topRank is \"five\"; it must be a whole number")]
    [InlineData("topRank=2.5", "PipelineRules: topRank is \"2.5\"; it must be a whole number")]
    [InlineData("coverageTarget=2,5", "PipelineRules: coverageTarget is \"2,5\"; it must be a number such as 2.5")]
    [InlineData("topRank=0", "PipelineRules: topRank is 0; it must be at least 1")]
    [InlineData("CoverageAmple=1", "PipelineRules: coverageAmple is 1; it must be at least 2")]
    [InlineData("topRank:value=5", "PipelineRules: topRank is a section; it must be one value")]
    public void A_flaw_is_named(string setting, string flaw) => Assert.Equal([flaw], Flaws(setting));

    [Fact]
    public void All_flaws_are_named_at_once() => Assert.Equal(3, Flaws("topRank=0", "freshDays=soon", "pushs=1").Length);

    private static string[] Flaws(params string[] settings) =>
        [.. Assert.Throws<OptionsValidationException>(() => Given.Policy(settings)).Failures];

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string Unusual(string name) =>
        string.Format(
            CultureInfo.InvariantCulture, "{0}",
            name == "coverageExcess" ? 9 : name == "coverageAmple" ? 4 : name == "coverageTarget" ? 1 : 11);

    private static string Read(string name, Policy policy) =>
        string.Format(
            CultureInfo.InvariantCulture, "{0}",
            typeof(Policy).GetProperty(Pascal(name), BindingFlags.Public | BindingFlags.Instance)?.GetValue(policy));
}
