namespace PipelineRules.Json.Tests;

public sealed class NearestTests
{
    private static readonly string[] s_known = ["id", "closeDate", "closedOn", "createdOn", "category", "commit"];

    [Theory]
    [InlineData("closDate", "closeDate")]
    [InlineData("closeDtae", "closeDate")]
    [InlineData("CLOSEDATE", "closeDate")]
    [InlineData("close_date", "closeDate")]
    [InlineData("closeOn", "closedOn")]
    [InlineData("comit", "commit")]
    [InlineData("di", "id")]
    [InlineData("catgeroy", "category")]
    public void A_name_that_is_nearly_right_is_found(string name, string meant) => Assert.Equal(meant, Nearest.Of(name, s_known));

    [Theory]
    [InlineData("")]
    [InlineData("xy")]
    [InlineData("amount")]
    [InlineData("closestCustomer")]
    public void A_name_that_is_far_from_all_is_not(string name) => Assert.Null(Nearest.Of(name, s_known));

    [Fact]
    public void The_first_of_equals_is_found() => Assert.Equal("bad", Nearest.Of("bat", ["bad", "bag"]));

    [Fact]
    public void The_nearer_is_found_though_it_comes_later() => Assert.Equal("closedOn", Nearest.Of("closedOm", ["closeOn", "closedOn"]));

    [Fact]
    public void Missing_arguments_are_named()
    {
        Assert.Throws<ArgumentNullException>("name", () => Nearest.Of(null!, s_known));
        Assert.Throws<ArgumentNullException>("known", () => Nearest.Of("id", null!));
    }
}
