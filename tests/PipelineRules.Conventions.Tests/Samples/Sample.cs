using System.Text.Json;
using PipelineRules.Facts;
using PipelineRules.Json;

namespace PipelineRules.Conventions.Tests.Samples;

/// <summary>The facts files that readers are shown.</summary>
internal static class Sample
{
    public static readonly IReadOnlyList<string> Files = [.. Repository.FilesLike("docs/samples/", ".json").Where(IsFacts)];

    public static FactSet Read(string path)
    {
        using var file = File.OpenRead(Path.Combine(Repository.Root, path));
        return FactsFile.Read(file, name: path);
    }

    public static Assessment Assessed(FactSet facts) => new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(facts));

    /// <summary>A map says so in its file's name, and results name the rulebook they come from; anything else is facts.</summary>
    private static bool IsFacts(string path)
    {
        if (path.EndsWith(".map.json", StringComparison.Ordinal))
            return false;
        using var text = JsonDocument.Parse(Repository.Read(path));
        return !text.RootElement.TryGetProperty("rulebook", out _);
    }
}
