namespace PipelineRules.Packages.Tests;

/// <summary>
/// Consumers that forecast without a must-have date, built once from the packed packages, and what the compiler logged of each.
/// </summary>
public sealed class Analyzed : IAsyncLifetime
{
    private readonly Lazy<Task<Shell>> _folder = new(() => Consumer.Of("tests/PipelineRules.Packages.Tests/Consumers/Analyzed"));
    private readonly Dictionary<string, CompilerLog> _logs = [];
    private readonly Dictionary<string, string[]> _marks = [];

    internal Task<Shell> Folder => _folder.Value;

    /// <summary>What the compiler logged of a project.</summary>
    internal CompilerLog Log(string project) => _logs[project];

    /// <summary>What stands at the ends of a project's lines: where something is to be found, what, and how grave.</summary>
    internal IEnumerable<string> Marks(string project) => _marks[project];

    public async Task InitializeAsync()
    {
        var consumer = await Folder;
        await consumer.Dotnet("build", "Analyzed.slnx", "--no-incremental", $"-p:ErrorLog={CompilerLog.Name}%2cversion=2.1");
        foreach (var project in Directory.EnumerateDirectories(consumer.Folder))
        {
            _marks.Add(
                Path.GetFileName(project),
                [.. Directory.EnumerateFiles(project, "*", SearchOption.AllDirectories).Where(IsWritten).SelectMany(MarkedLine.In)
                    .Order(StringComparer.Ordinal)]);
            _logs.Add(Path.GetFileName(project), CompilerLog.Of(project));
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static bool IsWritten(string file) =>
        Path.GetExtension(file) is ".cs" or ".txt"
            && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}
