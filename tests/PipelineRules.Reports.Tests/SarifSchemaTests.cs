using System.Text;
using PipelineRules.Facts;
using PipelineRules.Reports.Sarif;

namespace PipelineRules.Reports.Tests;

public sealed class SarifSchemaTests
{
    private static readonly string Sample = Log(Quarter.Facts);

    private static string Log(FactSet facts, Uri? pages = null)
    {
        using var log = new MemoryStream();
        using var file = File.OpenRead(Quarter.Path);
        SarifReport.Write(log, Quarter.Of(facts), DealPositions.In(file), pages);
        return Encoding.UTF8.GetString(log.ToArray());
    }

    [Fact]
    public void The_log_of_the_sample_keeps_to_the_published_schema() => Assert.Empty(SarifSchema.Flaws(Sample));

    [Fact]
    public void So_does_one_with_pages_of_its_own() =>
        Assert.Empty(SarifSchema.Flaws(Log(Quarter.Facts, new Uri("https://docs.example/rules/"))));

    [Fact]
    public void So_does_one_without_a_result() => Assert.Empty(SarifSchema.Flaws(Log(new(new(2026, 11, 16)))));

    [Theory, MemberData(nameof(Browser.HostileNameTests.Names), MemberType = typeof(Browser.HostileNameTests))]
    public void So_does_one_of_hostile_names(string name) => Assert.Empty(SarifSchema.Flaws(Log(Quarter.Called(name))));

    [Theory]
    [InlineData("\"level\": \"warning\"", "\"level\": \"warnin\"")]
    [InlineData("\"kind\": \"fail\"", "\"kind\": \"failed\"")]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.1\"")]
    [InlineData("\"helpUri\": \"https://", "\"helpUri\": \"no address: ")]
    [InlineData("\"startLine\": ", "\"startLine\": -")]
    [InlineData("\"ruleIndex\": ", "\"ruleindex\": ")]
    [InlineData("\"message\": {", "\"message\": { \"words\": 1,")]
    [InlineData("\"kind\": \"external\"", "\"kind\": \"waived\"")]
    [InlineData("\"columnKind\": \"utf16CodeUnits\"", "\"columnKind\": \"utf16\"")]
    public void The_schema_takes_no_other_word(string ours, string wrong)
    {
        Assert.Contains(ours, Sample, StringComparison.Ordinal);
        Assert.NotEmpty(SarifSchema.Flaws(Sample.Replace(ours, wrong, StringComparison.Ordinal)));
    }
}
