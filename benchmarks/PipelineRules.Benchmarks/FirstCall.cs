using System.Diagnostics;
using System.Globalization;
using PipelineRules.Benchmarks.Inputs;

namespace PipelineRules.Benchmarks;

/// <summary>The first call in a process that has done nothing yet, measured by starting such processes.</summary>
internal static class FirstCall
{
    public const string Verb = "first-call";

    private const int Processes = 9;

    /// <summary>In the fresh process: to the built-in rulebook, to the first verdict from facts, and to its reasons.</summary>
    public static int Run()
    {
        var facts = GeneratedFacts.OfOneDeal();
        var (wall, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var rulebook = Rulebook.BuiltIn;
        var toRulebook = Since(wall, cpu);
        var deal = new Evaluator(rulebook).Assess(Pipeline.From(facts)).Deals[0];
        var toVerdict = Since(wall, cpu);
        OneDeal.ReasonsAndQuestions(deal);
        Say(toRulebook, toVerdict, Since(wall, cpu));
        return 0;
    }

    public static void Print(TextWriter to)
    {
        var runs = Enumerable.Range(0, Processes).Select(_ => Fresh()).ToArray();
        to.WriteLine("| first call in a fresh process | milliseconds on the wall | of processor time |\n| --- | ---: | ---: |");
        to.WriteLine($"| Rulebook.BuiltIn | {Median(runs, 0):F0} | {Median(runs, 1):F0} |");
        to.WriteLine($"| Rulebook.BuiltIn, and the first deal from facts to verdict | {Median(runs, 2):F0} | {Median(runs, 3):F0} |");
        to.WriteLine($"| the same, and its reasons formatted | {Median(runs, 4):F0} | {Median(runs, 5):F0} |\n");
    }

    private static (TimeSpan Wall, TimeSpan Cpu) Since(long wall, TimeSpan cpu) =>
        (Stopwatch.GetElapsedTime(wall), Environment.CpuUsage.TotalTime - cpu);

    private static void Say(params (TimeSpan Wall, TimeSpan Cpu)[] costs)
    {
        foreach (var (wall, cpu) in costs)
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"{wall.TotalMilliseconds} {cpu.TotalMilliseconds} "));
    }

    private static double Median(double[][] runs, int part) => runs.Select(run => run[part]).Order().ElementAt(runs.Length / 2);

    private static double[] Fresh()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet", Verb) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("no process was started");
        var figures = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [
            .. figures.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];
    }
}
