namespace PipelineRules.Packages.Tests;

public sealed class PluginTests
{
    [FactNeeding("mono")]
    public async Task A_signed_plug_in_in_old_CSharp_runs_on_dotnet_framework()
    {
        var consumer = await Consumer.Of("docs/samples/Contoso.Plugins");
        await consumer.Dotnet("build", "Host", "--output", "out", "-warnaserror");
        Assert.Equal(
            """
            stance: Reactive; question: When does Contoso mean to sign Claims platform?
            runtime: Mono
            key: 23
            json: False
            """,
            await consumer.Run("mono", "out/Host.exe"));
        Assert.False(File.Exists(Path.Combine(consumer.Folder, "out", "System.Text.Json.dll")), "A plug-in may not bring System.Text.Json");
    }
}
