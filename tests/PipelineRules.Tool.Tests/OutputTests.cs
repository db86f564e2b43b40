using System.Text;
using System.Text.Json;
using PipelineRules.Json;

namespace PipelineRules.Tool.Tests;

public sealed class OutputTests : Desk
{
    [Fact]
    public async Task A_file_takes_what_would_have_gone_to_standard_output()
    {
        var (facts, file) = (Write(Quarter.Facts), At("out.md"));
        var run = await Run("assess", facts, "--format", "markdown", "--output", file);
        Assert.Equal((0, ""), (run.Code, run.Out));
        Assert.Equal((await Run("assess", facts, "--format", "markdown")).Out, File.ReadAllText(file));
    }

    [Fact]
    public async Task Nothing_is_left_beside_it()
    {
        await Run("assess", Write(Quarter.Facts), "--output", At("out.txt"));
        Assert.Equal(["out.txt", "quarter.json"], Files);
    }

    [Fact]
    public async Task A_run_that_fails_leaves_the_file_as_it_was()
    {
        var file = Write("before", "out.csv");
        await Run("questions", Write(Quarter.Facts), "--owner", "R-9", "--output", file);
        Assert.Equal("before", File.ReadAllText(file));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_gets_one_line()
    {
        var run = await Run("assess", Write(Quarter.Facts), "--output", At("no/such/folder/out.txt"));
        Assert.Equal(2, run.Code);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Equal(["quarter.json"], Files);
    }

    [Fact]
    public async Task A_folder_in_its_place_is_left_alone()
    {
        Directory.CreateDirectory(At("out"));
        Assert.Equal(2, (await Run("assess", Write(Quarter.Facts), "--output", At("out"))).Code);
        Assert.Equal(["out", "quarter.json"], Files);
    }

    [Theory]
    [InlineData("explain", "answers", "rule")]
    [InlineData("questions", "questions", "ask")]
    [InlineData("coverage", "coverage", "proactiveToGoCoverage")]
    public async Task Json_has_rows_of_named_values(string command, string table, string value)
    {
        string[] deal = command == "explain" ? ["D-3"] : [];
        var run = await Run([command, .. deal, Write(Quarter.Facts), "--format", "json"]);
        using var json = JsonDocument.Parse(run.Out);
        Assert.True(json.RootElement.GetProperty(table)[0].TryGetProperty(value, out _));
    }

    [Fact]
    public async Task The_json_of_an_assessment_has_the_answers_that_are_no_or_unknown()
    {
        using var json = JsonDocument.Parse((await Run("assess", Write(Quarter.Facts), "--format", "json")).Out);
        var answers = json.RootElement.GetProperty("deals").EnumerateArray()
            .SelectMany(deal => deal.GetProperty("answers").EnumerateArray())
            .Select(answer => answer.GetProperty("answer").GetString() ?? "");
        Assert.Equal(["no", "unknown"], answers.Distinct().Order());
    }

    [Fact]
    public async Task The_json_of_an_assessment_with_all_answers_is_the_results_file()
    {
        var facts = Write(Quarter.Facts);
        using var written = new MemoryStream();
        using (var file = File.OpenRead(facts))
            ResultsFile.Write(written, new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(FactsFile.Read(file))));
        Assert.Equal(Encoding.UTF8.GetString(written.ToArray()).Trim(),
            (await Run("assess", facts, "--format", "json", "--answers", "all")).Out.Trim());
    }

    [Fact]
    public async Task Csv_has_a_header_and_a_row_for_every_open_deal()
    {
        var run = await Run("assess", Write(Quarter.Facts), "--format", "csv");
        Assert.StartsWith("id,name,customer,customerName,owner,amount,currency,category,closeDate", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(5, run.Lines.Length);
    }

    [Fact]
    public async Task Csv_says_from_when_on_the_moves_of_a_deal_are_known()
    {
        var run = await Run("assess", Write(Quarter.Facts with { HistoryFrom = new(2026, 6, 1) }), "--format", "csv");
        Assert.Equal(("0,0,2026-06-01", "0,0,"), (End(run.Line("D-71")), End(run.Line("D-20"))));
        static string End(string line) => string.Join(',', line.TrimEnd().Split(',')[^3..]);
    }
}
