using System.Text;
using PipelineRules.Facts;

namespace PipelineRules.Json.Tests;

public sealed class ReadLimitsTests
{
    private const string Facts = """{"asOf":"2026-11-02","deals":[{"id":"D-1"},{"id":"D-2"}],"team":[{"member":"R-1"}]}""";

    [Fact]
    public void Within_the_limits_all_is_read() => Assert.Equal(2, Read(new ReadLimits(Facts.Length, 3, 3)).Deals?.Count);

    [Fact]
    public void One_row_too_many_is_refused_with_its_place() => Assert.Equal(
        "facts, line 1, column 66, at $.team[0]: there are more than the 2 rows that are read", Refused(new ReadLimits(rows: 2)));

    [Fact]
    public void One_byte_too_many_is_refused() =>
        Assert.EndsWith($"there is more than the {Facts.Length - 1} bytes that are read", Refused(new ReadLimits(Facts.Length - 1)));

    [Fact]
    public void Values_too_deep_in_each_other_are_refused() => Assert.Contains("this is not JSON", Refused(new ReadLimits(depth: 2)));

    [Fact]
    public void A_reading_can_be_stopped() => Assert.Throws<OperationCanceledException>(
        () => FactsFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Facts)), null, "facts", ReadLimits.None, new CancellationToken(true)));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(9, 2)]
    public void Problems_beyond_the_limit_are_left_out_and_counted(int most, int count)
    {
        Problem[] problems = [.. Enumerable.Range(0, count).Select(row => new Problem("missing-id", "deals", $"D-{row}", "id", "no id"))];
        var kept = new ReadLimits(problems: most).Kept(problems);
        Assert.Equal(most >= count ? problems : [problems[0], new("problems-left-out", "facts", null, null,
            "1 more problem is left out here")], kept);
    }

    [Fact]
    public void A_limit_below_one_is_an_error_at_once() => Assert.Throws<ArgumentOutOfRangeException>(() => new ReadLimits(rows: 0));

    private static FactSet Read(ReadLimits limits) => FactsFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Facts)), null, "facts",
        limits);

    private static string Refused(ReadLimits limits) => Assert.Throws<UnreadableFactsException>(() => Read(limits)).Message;
}
