using System.Text.Json.Nodes;

namespace PipelineRules.Packages.Tests;

public sealed class ToolTests
{
    [Fact]
    public async Task The_tool_is_installed_and_runs()
    {
        var desk = await Consumer.Empty("Tool");
        await desk.Dotnet("tool", "install", "PipelineRules.Tool", "--version", Packed.Version, "--tool-path", "tools");
        var tool = Path.Combine(desk.Folder, "tools", "pipeline-rules");
        Assert.StartsWith(Packed.Version, await desk.Run(tool, "--version"), StringComparison.Ordinal);
        Assert.Contains(
            "46 open deals", await desk.Run(tool, "assess", Repository.At("docs/samples/quarter.json")), StringComparison.Ordinal);
        await RefusesRulesWhereItIsNativeCode(desk);
    }

    /// <summary>The same assembly, told what it is told where it is published as native code.</summary>
    private static async Task RefusesRulesWhereItIsNativeCode(Shell desk)
    {
        var store = Path.Combine(desk.Folder, "tools", ".store");
        var settings = Directory.EnumerateFiles(store, "pipeline-rules.runtimeconfig.json", SearchOption.AllDirectories).Single();
        var native = JsonNode.Parse(await File.ReadAllTextAsync(settings)) ?? throw new InvalidOperationException($"{settings} is empty");
        native["runtimeOptions"]?["configProperties"]?["PipelineRules.Tool.LoadsRules"] = false;
        await File.WriteAllTextAsync(Path.Combine(desk.Folder, "native.json"), native.ToJsonString());
        var (code, printed) = await desk.Try(
            "dotnet", "exec", "--runtimeconfig", "native.json", Path.ChangeExtension(Path.ChangeExtension(settings, null), ".dll"), "rules",
            "--rules", "Contoso.dll");
        Assert.Equal(2, code);
        Assert.StartsWith("--rules cannot work here", Assert.Single(printed.Split('\n')), StringComparison.Ordinal);
    }
}
