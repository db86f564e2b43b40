namespace PipelineRules.Packages.Tests;

public sealed class OutsideRulesTests
{
    [Fact]
    public async Task Somebody_elses_package_is_built_tested_packed_and_asked()
    {
        var contoso = await Consumer.Of("docs/samples/Contoso.PipelineRules");
        Assert.Matches("Passed! .* Passed: +14", await contoso.Dotnet("test", "-c", "Release"));
        await contoso.Dotnet("pack", "--no-build", "-o", "packages", $"-p:PackageVersion={Packed.Version}");
        Assert.Contains(
            "lib/netstandard2.0/Contoso.PipelineRules.dll",
            new Package(Directory.EnumerateFiles(Path.Combine(contoso.Folder, "packages")).Single()).Files.Keys);
        await contoso.Dotnet("tool", "install", "PipelineRules.Tool", "--version", Packed.Version, "--tool-path", "tools");
        var explained = await contoso.Run(
            Path.Combine(contoso.Folder, "tools", "pipeline-rules"),
            "explain", "D-1", "facts.json", "--rules", "Contoso.PipelineRules/bin/Release/netstandard2.0/Contoso.PipelineRules.dll");
        Assert.Contains("Northwind has set aside 90000 of 120000", explained, StringComparison.Ordinal);
        Assert.Contains("the review is on 2026-12-01", explained, StringComparison.Ordinal);
        Assert.Contains("Northwind has agreed the terms", explained, StringComparison.Ordinal);
    }
}
