using PipelineRules.Facts;
using PipelineRules.Json;

namespace PipelineRules.Tool.Tests;

/// <summary>A folder to work in and a tool to run in it, without a process.</summary>
public abstract class Desk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pipeline-rules-");

    /// <summary>A file of the folder.</summary>
    protected string At(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Writes facts to a file.</summary>
    internal string Write(FactSet facts, string name = "quarter.json")
    {
        using var file = File.Create(At(name));
        FactsFile.Write(file, facts);
        return At(name);
    }

    /// <summary>Writes text to a file.</summary>
    protected string Write(string text, string name)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    /// <summary>Names of everything in the folder.</summary>
    protected IEnumerable<string> Files => _folder.EnumerateFileSystemInfos().Select(file => file.Name).Order();

    internal static Task<Outcome> Run(params string[] arguments) => new Terminal().Run(arguments);

    /// <inheritdoc/>
    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
