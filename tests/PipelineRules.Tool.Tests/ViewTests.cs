using System.Text.Json;

namespace PipelineRules.Tool.Tests;

public sealed class ViewTests : Desk
{
    [Fact]
    public async Task Report_writes_a_page_without_being_told_the_format() =>
        Assert.StartsWith("<!DOCTYPE html>", (await Run("report", Write(Quarter.Facts))).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Assess_writes_the_same_page()
    {
        var facts = Write(Quarter.Facts);
        Assert.Equal((await Run("report", facts)).Out, (await Run("assess", facts, "--format", "html")).Out);
    }

    [Fact]
    public async Task Report_writes_any_other_format_too() =>
        Assert.StartsWith("id,name", (await Run("report", Write(Quarter.Facts), "--format", "csv")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Sarif_names_the_place_of_a_deal_in_the_file()
    {
        var facts = Write(Quarter.Facts);
        using var log = JsonDocument.Parse((await Run("assess", facts, "--format", "sarif")).Out);
        var place =
            log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Contains(
            "\"id\": \"D-", File.ReadLines(facts).ElementAt(place.GetProperty("region").GetProperty("startLine").GetInt32() - 1),
            StringComparison.Ordinal);
    }

    [Theory, InlineData("html"), InlineData("sarif")]
    public async Task A_format_of_the_whole_is_refused_for_less_in_one_line(string format)
    {
        var run = await Run("questions", Write(Quarter.Facts), "--format", format);
        Assert.Equal((2, "", $"{format} shows a whole pipeline: ask assess or report for it"), (run.Code, run.Out, run.Error.TrimEnd()));
    }
}
