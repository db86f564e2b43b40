namespace PipelineRules.Packages.Tests;

public sealed class LibraryTests
{
    [Fact]
    public async Task A_library_on_dotnet_standard_serves_a_program_on_dotnet_8()
    {
        var consumer = await Consumer.Of("tests/PipelineRules.Packages.Tests/Consumers/Library");
        await consumer.Dotnet("build", "Host", "--output", "out", "-warnaserror");
        // Where .NET 8 itself is not installed, a later one runs what was built for it.
        Assert.Equal(
            "Claims platform: Reactive, held down by forecast-rests-on-a-priority\n.NETStandard,Version=v2.0",
            await consumer.Dotnet("--roll-forward", "Major", "out/Host.dll"));
    }
}
