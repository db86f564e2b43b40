namespace PipelineRules.Packages.Tests;

public sealed class TrimmedTests
{
    [Fact]
    public async Task The_same_program_is_trimmed_to_one_file_without_a_warning()
    {
        var consumer = await Consumer.Of("docs/samples/Contoso.Host", "Trimmed");
        await consumer.Dotnet(
            "publish", "--output", "out", "--use-current-runtime", "--self-contained", "-p:PublishTrimmed=true",
            "-p:PublishSingleFile=true", "-p:DebugType=none", "-warnaserror");
        Assert.Equal(Answers.OfTheConsole, await consumer.Run(Path.Combine(consumer.Folder, "out", "Contoso.Host")));
    }
}
