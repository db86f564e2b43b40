namespace PipelineRules.Tool.Tests;

public sealed class ReadmeTests
{
    private const string Command = "dotnet run --project src/PipelineRules.Tool -- ";

    private static readonly string s_root = Root(AppContext.BaseDirectory);

    [Fact]
    public async Task The_first_command_of_the_readme_prints_what_stands_below_it()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(s_root, "README.md"));
        var command = lines.First(line => line.StartsWith(Command, StringComparison.Ordinal))[Command.Length..];
        var shown = lines.SkipWhile(line => line != "```text").Skip(1).TakeWhile(line => line != "```");
        Environment.CurrentDirectory = s_root;
        Assert.Equal(shown, (await Desk.Run(command.Split(' '))).Lines);
    }

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "PipelineRules.sln")) ? folder : Root(Directory.GetParent(folder)!.FullName);
}
