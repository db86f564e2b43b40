namespace PipelineRules.Packages.Tests;

public sealed class NativeCodeTests
{
    [FactNeeding("clang", "gcc")]
    public async Task The_same_program_is_compiled_ahead_of_time_without_a_warning()
    {
        var consumer = await Consumer.Of("docs/samples/Contoso.Host", "NativeCode");
        await consumer.Dotnet(
            "publish", "--output", "out", "--use-current-runtime", "-p:PublishAot=true", "-p:StripSymbols=false", "-warnaserror");
        Assert.Equal(Answers.OfTheConsole, await consumer.Run(Path.Combine(consumer.Folder, "out", "Contoso.Host")));
    }
}
