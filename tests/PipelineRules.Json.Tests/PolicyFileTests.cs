using System.Text;

namespace PipelineRules.Json.Tests;

public sealed class PolicyFileTests
{
    private const string Every = """
        {"topRank":1,"anchorDays":2,"freshDays":3,"executiveFreshDays":4,"confirmations":5,"agreementDays":6,"pushes":7,
        "quarterPushes":8,"unprovenPushes":9,"outrankingPriorities":10,"pileDays":11,"statementDaysBefore":12,"statementDaysAfter":13,
        "slateDays":14,"sameDateDays":15,"entryDays":16,"takenBackDays":17,"reopenedDays":18,"statedDays":19,"mustHaveMoves":20,
        "mustHaveMoveDays":21,"mustHaveDriftDays":22,"signingLeadDays":23,"signingDays":24,"periodEndDays":25,"longLeadDays":26,
        "waiverDays":27,"coverageTarget":1.5,"coverageAmple":2.5,"coverageExcess":3.5,"statedByCustomer":["fit","rank"]}
        """;

    [Fact]
    public void Every_setting_is_read() => Assert.Equal(
        new Policy(
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 1.5m, 2.5m, 3.5m,
            StatedValues.Rank | StatedValues.Fit), Read(Every));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"$schema":"policy.json","topRank":null}""")]
    public void What_is_not_said_is_the_rule_books(string json) => Assert.Equal(Policy.Default, Read(json));

    [Theory]
    [InlineData("""{"freshDay":60}""", "policy, line 1, column 2, at $: unknown property freshDay in the policy; did you mean freshDays?")]
    [InlineData("""{"TopRank":5}""", "policy, line 1, column 2, at $: unknown property TopRank in the policy; did you mean topRank?")]
    [InlineData(
        """{"freshDays":"60"}""",
        "policy, line 1, column 14, at $.freshDays: expected a whole number from -2147483648 to 2147483647, found \"60\"")]
    [InlineData("""{"topRank":0}""", "policy, line 1, column 13, at $: topRank is 0; it must be at least 1")]
    [InlineData("""{"freshDays":-1}""", "policy, line 1, column 16, at $: freshDays is -1; it must be at least 0")]
    [InlineData("""{"coverageAmple":1}""", "policy, line 1, column 19, at $: coverageAmple is 1; it must be at least 2")]
    [InlineData("""{"coverageExcess":2.5}""", "policy, line 1, column 22, at $: coverageExcess is 2.5; it must be at least 3")]
    [InlineData(
        """{"statedByCustomer":["goals"]}""",
        "policy, line 1, column 22, at $.statedByCustomer[0]: expected one of date, rank, goal, fit (did you mean goal?), found \"goals\"")]
    [InlineData("[]", "policy, line 1, column 1, at $: expected an object in curly brackets, found a list")]
    public void What_is_no_policy_is_refused(string json, string message) =>
        Assert.Equal(message, Assert.Throws<UnreadableFactsException>(() => Read(json)).Message);

    [Fact]
    public void Missing_arguments_are_named()
    {
        Assert.Throws<ArgumentNullException>("utf8", () => PolicyFile.Read(null!));
        Assert.Throws<ArgumentNullException>("name", () => PolicyFile.Read(Stream.Null, null!));
    }

    private static Policy Read(string json) => PolicyFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
