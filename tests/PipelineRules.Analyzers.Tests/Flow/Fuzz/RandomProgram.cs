using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers.Integrators;

namespace PipelineRules.Analyzers.Tests.Flow.Fuzz;

/// <summary>A batch of random methods, what the engine says of each sink in them, and what running them does there.</summary>
internal sealed class RandomProgram
{
    private const int Methods = 40;

    private readonly string[] _lines;
    private readonly CSharpCompilation _compilation;

    public RandomProgram(int seed)
    {
        var chance = new Random(seed);
        var text = Harness.Source + "public static class Methods\n{\n" + string.Concat(Enumerable.Range(0, Methods).Select(place => new MethodWriter(chance, () => ++Sinks).Write($"M{place}"))) + "}\n";
        _lines = text.Split('\n');
        // Without the compiler's own flow of null, which would hide what the engine does not see.
        _compilation = Roslyn.Compile(text).WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Annotations));
    }

    public int Sinks { get; private set; }

    /// <summary>Sinks said to have no date on any path, at which a deal with a date arrived.</summary>
    public IReadOnlyList<string> WronglyMissing { get; private set; } = [];

    /// <summary>Sinks of which nothing is said, so that they seem to have the date, at which a deal without one arrived.</summary>
    public IReadOnlyList<string> WronglyGiven { get; private set; } = [];

    public RandomProgram Compared()
    {
        var said = Said();
        var hits = RandomRun.Of(_compilation, Methods);
        WronglyMissing = [.. hits.Where(hit => (hit.Value & 2) != 0 && said[hit.Key] == "PIPERULE1001").Select(hit => Where(hit.Key))];
        WronglyGiven = [.. hits.Where(hit => (hit.Value & 1) != 0 && said[hit.Key] == "").Select(hit => Where(hit.Key))];
        return this;
    }

    /// <summary>The method around a sink.</summary>
    private string Where(int sink)
    {
        var at = Array.FindIndex(_lines, line => line.Contains($"({sink}, ", StringComparison.Ordinal));
        var start = Array.FindLastIndex(_lines, at, line => line.Contains("public static void M", StringComparison.Ordinal));
        var end = Array.FindIndex(_lines, at, line => line == "    }" || line == "    }\r");
        return $"sink {sink} in\n{string.Join('\n', _lines[start..(end + 1)])}";
    }

    private Dictionary<int, string> Said()
    {
        var found = _compilation.WithAnalyzers([new PIPERULE1001ForecastWithoutMustHaveDate()]).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.Empty(found.Where(one => one.Severity == DiagnosticSeverity.Error || one.Id == "AD0001").Select(one => $"{one}"));
        var byLine = found.Where(one => one.Id.StartsWith("PIPERULE", StringComparison.Ordinal)).ToLookup(one => one.Location.SourceTree?.GetText().ToString(one.Location.SourceSpan) ?? "", one => one.Id);
        return Enumerable.Range(1, Sinks).ToDictionary(sink => sink, sink => byLine.Where(call => call.Key.Contains($"({sink}, ", StringComparison.Ordinal)).SelectMany(call => call).FirstOrDefault(""));
    }
}
