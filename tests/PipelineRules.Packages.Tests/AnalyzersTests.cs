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
    public async Task Each_diagnostic_names_its_page_in_the_package_and_links_nowhere_until_there_is_a_site(string project)
    {
        var (pages, folder) = (analyzed.Log(project).Pages, await PagesOf("Sync"));
        Assert.Superset(analyzed.Marks(project).Select(mark => mark.Split(' ')[1]).ToHashSet(), pages.Keys.ToHashSet());
        Assert.All(pages, page => Assert.Equal("", page.Value.Link));
        Assert.All(
            pages,
            page =>
            {
                Assert.Contains($"docs/diagnostics/{page.Key}.md", page.Value.Description, StringComparison.Ordinal);
                Assert.True(File.Exists(Path.Combine(folder, $"{page.Key}.md")), $"{folder} has no page of {page.Key}");
            });
    }

    [Theory]
    [InlineData("Default", 0)]
    [InlineData("Strict", 0)]
    [InlineData("CI", 1)]
    [InlineData("AuthorsOnly", 0)]
    public async Task A_preset_sets_all_severities_by_one_property(string preset, int code)
    {
        var consumer = await analyzed.Folder;
        var log = $"{preset}.sarif";
        var (ended, printed) =
            await consumer.Try(
                "dotnet", "build", "Sync", "--no-restore", "--no-incremental", $"-p:PipelineRulesPreset={preset}",
                $"-p:ErrorLog={log}%2cversion=2.1");
        Assert.True(code == ended, printed);
        Assert.Equal(
            analyzed.Marks("Sync").Select(mark => As(preset, mark)).OfType<string>(),
            CompilerLog.Of(Path.Combine(consumer.Folder, "Sync"), log).Found);
    }

    // What .editorconfig says of a folder goes before the preset.
    private static string? As(string preset, string mark) => (preset, mark.Split(' ')) switch
    {
        (_, [var place, ..]) when place.StartsWith("Drafts.cs", StringComparison.Ordinal) => mark,
        ("AuthorsOnly", [_, ['P', 'I', 'P', 'E', 'R', 'U', 'L', 'E', '1', ..], _]) => null,
        ("Strict" or "CI", [var place, var id, "note"]) => $"{place} {id} warning",
        ("CI", [var place, var id, "warning"]) => $"{place} {id} error",
        _ => mark,
    };

    // Where the package has its pages, as the build says when it is asked.
    private async Task<string> PagesOf(string project) =>
        (await (await analyzed.Folder).Dotnet("build", project, "--no-restore", "-t:PipelineRulesPages", "-v:m")).Split('\n')
            .First(line => line.TrimEnd().EndsWith("diagnostics", StringComparison.Ordinal)).Trim();

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
