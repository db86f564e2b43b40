using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace PipelineRules.Benchmarks.Analyzers;

/// <summary>What the analyzers cost: a thousand lines in which nothing forecasts, a body in which something does, and methods that are too long.</summary>
internal static class AnalyzersCommand
{
    public const string Verb = "analyzers";

    // The runtime compiles anew what runs often; what is measured comes after that.
    private const int Before = 60;
    private const int Rounds = 31;

    /// <summary>Measures with the garbage collector that the compiler runs with: the server's.</summary>
    public static int Run(string[] arguments) => arguments switch
    {
        _ when !GCSettings.IsServerGC => AsTheCompiler(arguments),
        [_, var about] => PrintLong(LongMethod.All.Single(method => method.About == about)),
        _ => PrintAll(arguments),
    };

    private static int PrintAll(string[] arguments)
    {
        // Each in a process of its own: the first analysis of a process is what a build pays.
        foreach (var method in LongMethod.All)
            AsTheCompiler([.. arguments, method.About]);
        Print("1,000 lines without sinks", AnalyzedCode.WithoutSinks, AnalyzedCode.Lines(AnalyzedCode.WithoutSinks) / 1000.0);
        Print("a body with a sink", AnalyzedCode.WithSinks, AnalyzedCode.Bodies);
        return 0;
    }

    private static int PrintLong(LongMethod method)
    {
        var (first, again) = (Analysis.Of(method.Code), Analysis.Of(method.Code));
        Write($"5,000 statements and 500 branches, {method.About}: {first.Ours:F0} ms at first, {again.Ours:F0} ms again; the whole run {first.Whole:F0} and {again.Whole:F0} ms; {first.Found} found");
        return 0;
    }

    private static void Print(string what, string code, double units)
    {
        var runs = Enumerable.Range(0, Before + Rounds).Select(_ => Analysis.Of(code)).Skip(Before).ToList();
        Write($"{what}: {Median(runs, run => run.Ours) / units:F2} ms in the analyzers, of {Median(runs, run => run.Whole) / units:F2} ms for the whole run");
    }

    private static double Median(IEnumerable<Analysis> runs, Func<Analysis, double> figure) => runs.Select(figure).Order().ElementAt(Rounds / 2);

    private static int AsTheCompiler(string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet", arguments) { Environment = { ["DOTNET_gcServer"] = "1" } };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("no process was started");
        process.WaitForExit();
        return process.ExitCode;
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
