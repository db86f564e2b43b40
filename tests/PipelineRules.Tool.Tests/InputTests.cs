namespace PipelineRules.Tool.Tests;

public sealed class InputTests : Desk
{
    private const string Deals = "id,customer,name,amount,currency,category,closeDate\nD-8,C-1,Portal,5000,EUR,commit,2026-12-01\n";

    [Theory]
    [InlineData("")]
    [InlineData("{ \"deals\": [ { \"id\": \"D-1\"")]
    [InlineData("\u0000\u0001\u0002PK")]
    [InlineData("[1, 2]")]
    public async Task A_file_that_cannot_be_read_gets_one_line_that_names_it(string text)
    {
        var path = Write(text, "broken.json");
        var run = await Run("assess", path);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("broken.json", Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_line_is_named_by_line_and_column()
    {
        var run = await Run("assess", Write("{\n  \"deals\": [ oops ]\n}", "broken.json"));
        Assert.Matches("broken.json.*line 2.*column 14", run.Error);
    }

    [Fact]
    public async Task A_file_that_is_not_there_gets_the_nearest_that_is()
    {
        var path = Write(Quarter.Facts);
        var run = await Run("assess", At("qarter.json"));
        Assert.Equal((2, $"no file or folder {At("qarter.json")}; did you mean quarter.json?"), (run.Code, run.Error.Trim()));
        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task A_folder_of_tables_is_read()
    {
        Write(Deals, "deals.csv");
        var run = await Run("assess", At(""), "--as-of", "2026-11-02");
        Assert.Contains("D-8 Portal", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_says_no_day_is_looked_at_as_of_today()
    {
        Write(Deals, "deals.csv");
        Assert.Contains("as of today, 2026-11-02", (await Run("assess", At(""))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_table_alone_asks_for_a_map()
    {
        var run = await Run("assess", Write(Deals, "deals.csv"));
        Assert.Equal(2, run.Code);
        Assert.Contains("--map", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_that_is_not_there_is_named()
    {
        var run = await Run("assess", Write(Deals, "deals.csv"), "--map", At("x.json"), "--as-of", "2026-11-02");
        Assert.Equal((2, $"no file or folder {At("x.json")}"), (run.Code, run.Error.Trim()));
    }
}
