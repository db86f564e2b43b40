namespace PipelineRules.Packages.Tests;

public sealed class TemplateTests
{
    [Fact]
    public async Task The_template_makes_a_package_whose_tests_pass()
    {
        var desk = await Consumer.Empty("Template");
        string[] hive = ["--debug:custom-hive", Path.Combine(desk.Folder, "hive")];
        await desk.Dotnet(
            ["new", "install", $"PipelineRules.Templates@{Packed.Version}", "--add-source", (await Packed.Once).Folder, .. hive]);
        await desk.Dotnet(["new", "pipelinerules", "--name", "Fabrikam.DealRules", .. hive]);
        Assert.Contains("fabrikam/budget-is-approved", await Rule(desk, "Fabrikam.DealRules"), StringComparison.Ordinal);
        Assert.Matches("Passed! .* Passed: +4", await desk.Dotnet("test", "Fabrikam.DealRules"));
    }

    [Fact]
    public async Task The_rules_names_begin_as_their_author_says()
    {
        var desk = await Consumer.Empty("Prefix");
        string[] hive = ["--debug:custom-hive", Path.Combine(desk.Folder, "hive")];
        await desk.Dotnet(
            ["new", "install", $"PipelineRules.Templates@{Packed.Version}", "--add-source", (await Packed.Once).Folder, .. hive]);
        await desk.Dotnet(["new", "pipelinerules", "--name", "Fabrikam.DealRules", "--prefix", "fab", .. hive]);
        Assert.Contains("\"fab/budget-is-approved\"", await Rule(desk, "Fabrikam.DealRules"), StringComparison.Ordinal);
    }

    private static Task<string> Rule(Shell desk, string name) =>
        File.ReadAllTextAsync(Path.Combine(desk.Folder, name, name, "BudgetIsApproved.cs"));
}
