using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers.Integrators;

namespace PipelineRules.Analyzers.Tests.Flow.Fuzz;

/// <summary>A batch of random methods, what the engine says of each sink in them, and what running them does there.</summary>
internal sealed class RandomProgram
{
    private readonly string[] _lines;
    private readonly CSharpCompilation _compilation;

    // For each sink the one with which its method begins, by which one sees whether the engine has followed the method.
    private readonly List<int> _first = [0];

    public RandomProgram(int seed)
    {
        var chance = new Random(seed);
        var text =
            Harness.Source + "public static class Methods\n{\n"
                + string.Concat(Enumerable.Range(0, Methods).Select(place => Written(place, chance))) + "}\n";
        _lines = text.Split('\n');
        // Without the compiler's own flow of null, which would hide what the engine does not see.
        _compilation =
            Roslyn.Compile(text)
                .WithOptions(
                    new CSharpCompilationOptions(
                        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Annotations));
    }

    public int Methods => 40;

    /// <summary>The methods that the engine gave up.</summary>
    public int GivenUp { get; private set; }

    /// <summary>The sinks that were reached, in the methods that the engine followed.</summary>
    public int Reached { get; private set; }

    /// <summary>Sinks said to have no date on any path, at which a deal with a date arrived.</summary>
    public IReadOnlyList<string> WronglyMissing { get; private set; } = [];

    /// <summary>Sinks of which nothing is said, so that they seem to have the date, at which a deal without one arrived.</summary>
    public IReadOnlyList<string> WronglyGiven { get; private set; } = [];

    public RandomProgram Compared()
    {
        var said = Said();
        GivenUp = _first.Skip(1).Distinct().Count(first => said[first].Length == 0);
        var hits = RandomRun.Of(_compilation, Methods).Where(hit => said[_first[hit.Key]].Length > 0).ToList();
        Reached = hits.Count;
        WronglyMissing = [.. hits.Where(hit => (hit.Value & 2) != 0 && said[hit.Key] == "PIPERULE1001").Select(hit => Where(hit.Key))];
        WronglyGiven = [.. hits.Where(hit => (hit.Value & 1) != 0 && said[hit.Key].Length == 0).Select(hit => Where(hit.Key))];
        return this;
    }

    private string Written(int place, Random chance)
    {
        var first = _first.Count;
        return new MethodWriter(chance, () => Next(first)).Write($"M{place}");
    }

    private int Next(int first)
    {
        _first.Add(first);
        return _first.Count - 1;
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
        var found =
            _compilation.WithAnalyzers([new PIPERULE1001ForecastWithoutMustHaveDate()]).GetAnalyzerDiagnosticsAsync().GetAwaiter()
                .GetResult();
        Assert.DoesNotContain("AD0001", found.Select(one => one.Id));
        var bySink =
            found.Select(one => (Sink: SinkIn($"{one.Location.SourceTree?.GetText().ToString(one.Location.SourceSpan)}"), one.Id))
                .Where(one => one.Sink > 0).ToDictionary(one => one.Sink, one => one.Id);
        return Enumerable.Range(1, _first.Count - 1).ToDictionary(sink => sink, sink => bySink.GetValueOrDefault(sink, ""));
    }

    // The number in T.Sink(17, ...); 0 for what the harness itself calls.
    private static int SinkIn(string call) => int.TryParse(call.Split('(', ',')[1], CultureInfo.InvariantCulture, out var sink) ? sink : 0;
}
