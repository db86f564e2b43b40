using System.Diagnostics;
using System.Globalization;
using PipelineRules.Assessments;
using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Pipelines;

namespace PipelineRules.Benchmarks;

/// <summary>The first call in a process that has done nothing yet, measured by starting such processes.</summary>
internal static class FirstCall
{
    public const string Verb = "first-call";

    private const int Processes = 9;

    /// <summary>In the fresh process: the milliseconds to the built-in rulebook, to the first verdict from facts, and to its reasons.</summary>
    public static int Run()
    {
        var facts = GeneratedFacts.OfOneDeal();
        var start = Stopwatch.GetTimestamp();
        var rulebook = Rulebook.BuiltIn;
        var built = Stopwatch.GetElapsedTime(start);
        var deal = new Evaluator(rulebook).Assess(Pipeline.From(facts)).Deals[0];
        var assessed = Stopwatch.GetElapsedTime(start);
        OneDeal.ReasonsAndQuestions(deal);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{built.TotalMilliseconds} {assessed.TotalMilliseconds} {Stopwatch.GetElapsedTime(start).TotalMilliseconds}"));
        return 0;
    }

    public static void Print(TextWriter to)
    {
        var runs = Enumerable.Range(0, Processes).Select(_ => Fresh()).ToArray();
        to.WriteLine("| first call in a fresh process | milliseconds |\n| --- | ---: |");
        to.WriteLine($"| Rulebook.BuiltIn | {Median(runs, 0):F0} |");
        to.WriteLine($"| Rulebook.BuiltIn, and the first deal from facts to verdict | {Median(runs, 1):F0} |");
        to.WriteLine($"| the same, and its reasons formatted | {Median(runs, 2):F0} |\n");
    }

    private static double Median(double[][] runs, int part) => runs.Select(run => run[part]).Order().ElementAt(runs.Length / 2);

    private static double[] Fresh()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet", Verb) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("no process was started");
        var figures = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. figures.Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];
    }
}
