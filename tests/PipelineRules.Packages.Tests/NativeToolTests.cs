namespace PipelineRules.Packages.Tests;

public sealed class NativeToolTests
{
    private static readonly string s_version = $"{Packed.Version}-native";

    [FactNeeding("clang", "gcc")]
    public async Task The_native_tool_is_installed_by_name_and_hands_rules_of_others_to_the_managed_one()
    {
        var feed = Scratch.Folder("native-feed");
        await (await Packed.Once).Source.Dotnet(
            "pack", "src/PipelineRules.Tool", "-p:Native=true", "--output", feed, $"-p:Version={s_version}", "-p:RunAnalyzers=false");
        var contoso = await Consumer.Of("docs/samples/Contoso.PipelineRules", "NativeTool");
        await contoso.Dotnet(
            "tool", "install", "PipelineRules.Tool", "--version", s_version, "--tool-path", "tools", "--add-source", feed);
        var tool = Path.Combine(contoso.Folder, "tools", "pipeline-rules");
        Assert.True(IsNative(Path.Combine(contoso.Folder, "tools")), "an install took the managed tool");
        Assert.Contains(
            "46 open deals", await contoso.Run(tool, "assess", Repository.At("docs/samples/quarter.json")), StringComparison.Ordinal);

        await contoso.Dotnet("build", "Contoso.PipelineRules", "-c", "Release", "-f", "netstandard2.0");
        var rules = "Contoso.PipelineRules/bin/Release/netstandard2.0/Contoso.PipelineRules.dll";
        Assert.Contains(
            "Northwind has agreed the terms",
            await contoso.Run(tool, "explain", "D-1", "facts.json", "--rules", rules),
            StringComparison.Ordinal);
        Assert.Equal((2, "no file or folder missing.json"), await contoso.Try(tool, "assess", "missing.json", $"--rules={rules}"));
    }

    private static bool IsNative(string folder) => Directory
        .EnumerateDirectories(folder, "managed", SearchOption.AllDirectories)
        .Any(managed => File.Exists(Path.Combine(managed, "pipeline-rules.dll")));
}
