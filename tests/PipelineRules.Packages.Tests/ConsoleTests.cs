namespace PipelineRules.Packages.Tests;

public sealed class ConsoleTests
{
    [Fact]
    public async Task A_program_on_dotnet_10_uses_the_packages()
    {
        var consumer = await Consumer.Of("docs/samples/Contoso.Host");
        await consumer.Dotnet("build", "--output", "out", "-warnaserror");
        Assert.Equal(Answers.OfTheConsole, await consumer.Dotnet("out/Contoso.Host.dll"));
    }
}
