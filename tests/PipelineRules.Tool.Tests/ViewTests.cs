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

    [Theory, InlineData("open"), InlineData("all")]
    public async Task Json_lines_of_a_pipeline_are_the_deals_of_its_json_a_line_each(string answers)
    {
        var facts = Write(Quarter.Facts);
        using var whole = JsonDocument.Parse((await Run("assess", facts, "--format", "json", "--answers", answers)).Out);
        var lines = await Lines("assess", facts, "--format", "jsonl", "--answers", answers);
        Assert.Equal(
            whole.RootElement.GetProperty("deals").EnumerateArray().Select(deal => JsonSerializer.Serialize(deal)),
            lines.Select(line => JsonSerializer.Serialize(line)));
    }

    [Theory, InlineData("coverage"), InlineData("questions"), InlineData("rules")]
    public async Task Json_lines_of_anything_else_are_the_rows_of_its_csv(string command)
    {
        string[] input = command == "rules" ? [] : [Write(Quarter.Facts)];
        var csv = (await Run([command, .. input, "--format", "csv"])).Out;
        var lines = await Lines([command, .. input, "--format", "jsonl"]);
        Assert.Equal(
            csv.Split("\r\n")[0].Split(','), lines[0].EnumerateObject().Select(property => property.Name));
    }

    private async Task<IReadOnlyList<JsonElement>> Lines(params string[] arguments) =>
        [.. (await Run(arguments)).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
}
