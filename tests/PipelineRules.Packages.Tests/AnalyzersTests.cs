namespace PipelineRules.Packages.Tests;

public sealed class AnalyzersTests(Analyzed analyzed) : IClassFixture<Analyzed>
{
    // On .NET 10; in C# 7.3 on .NET Framework; by a package that depends on ours; by a project that depends on that.
    [Theory]
    [InlineData("Sync")]
    [InlineData("Plugin")]
    [InlineData("Rules")]
    [InlineData("Desk")]
    public void A_consumer_is_told_of_exactly_the_marked_lines(string project) =>
        Assert.Equal(analyzed.Marks(project), analyzed.Log(project).Found);

    [Theory]
    [InlineData("Sync")]
    [InlineData("Plugin")]
    [InlineData("Rules")]
    [InlineData("Desk")]
    public void The_compilers_log_links_to_a_page_for_each_diagnostic(string project)
    {
        var pages = analyzed.Log(project).Pages;
        Assert.Superset(analyzed.Marks(project).Select(mark => mark.Split(' ')[1]).ToHashSet(), pages.Keys.ToHashSet());
        Assert.All(pages, page => Assert.Equal($"https://pipelinerules.example/docs/diagnostics/{page.Key}.md", page.Value));
    }

    [Fact]
    public async Task Where_warnings_are_errors_and_the_switch_is_strict_an_unchecked_forecast_stops_the_build()
    {
        var (code, printed) =
            await (await analyzed.Folder).Try(
                "dotnet", "build", "Sync", "--no-restore", "--no-incremental", "-warnaserror", "-p:PipelineRulesStrict=true");
        Assert.Equal(1, code);
        Assert.All(
            ["1001", "1002", "1003", "1010"], number => Assert.Contains($"error PIPERULE{number}: ", printed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Switched_off_they_say_nothing() => Assert.DoesNotContain(
        "PIPERULE",
        await (await analyzed.Folder).Dotnet(
            "build", "Sync", "--no-restore", "--no-incremental", "-warnaserror", "-p:PipelineRulesAnalyzers=false"),
        StringComparison.Ordinal);

    [Fact]
    public async Task The_packed_code_fixes_fix_a_rule_that_then_compiles_without_a_warning()
    {
        var consumer = await analyzed.Folder;
        await consumer.Dotnet("format", "analyzers", "Rules", "--no-restore", "--diagnostics", "PIPERULE0002", "PIPERULE0003");
        var repaired = await File.ReadAllTextAsync(Path.Combine(consumer.Folder, "Rules", "ClosesInTime.cs"));
        Assert.Contains("public sealed class ClosesInTime", repaired, StringComparison.Ordinal);
        Assert.Contains("deal.CloseDate is null", repaired, StringComparison.Ordinal);
        await consumer.Dotnet("build", "Rules", "--no-restore", "-warnaserror");
    }
}
