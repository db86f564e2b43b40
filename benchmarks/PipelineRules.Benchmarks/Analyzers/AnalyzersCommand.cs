using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace PipelineRules.Benchmarks.Analyzers;

/// <summary>
/// What the analyzers cost: a thousand lines in which nothing forecasts, a body in which something does, and methods that are too long.
/// </summary>
internal static class AnalyzersCommand
{
    public const string Verb = "analyzers";

    // The runtime compiles again what runs often; what is measured comes after that.
    private const int Before = 60;
    private const int Rounds = 31;

    private const string WithoutSinks = "1,000 lines without sinks";
    private const string WithSinks = "a body with a sink";

    /// <summary>
    /// Measures with the garbage collector that the compiler runs with, the server's, each in a process of its own: what was compiled for
    /// one would colour the next.
    /// </summary>
    public static int Run(string[] arguments) => arguments switch
    {
        _ when !GCSettings.IsServerGC => AsTheCompiler(arguments),
        [_, WithoutSinks] => Print(WithoutSinks, AnalyzedCode.WithoutSinks, AnalyzedCode.Lines(AnalyzedCode.WithoutSinks) / 1000.0),
        [_, WithSinks] => Print(WithSinks, AnalyzedCode.WithSinks, AnalyzedCode.Bodies),
        [_, var about] => PrintLong(LongMethod.All.Single(method => method.About == about)),
        _ => LongMethod.All.Select(method => method.About).Concat([WithoutSinks, WithSinks])
            .Sum(about => AsTheCompiler([.. arguments, about])),
    };

    private static int PrintLong(LongMethod method)
    {
        var (first, again) = (Analysis.Of(method.Code), Analysis.Of(method.Code));
        Write($"5,000 statements and 500 branches, {method.About}: {first.Ours:F0} ms at first, {again.Ours:F0} ms again; the whole run {
            first.Whole:F0} and {again.Whole:F0} ms; {first.Found} found");
        return 0;
    }

    private static int Print(string what, string code, double units)
    {
        // All of them are run: what a sequence skips, it may not run at all.
        var runs = Enumerable.Range(0, Before + Rounds).Select(_ => Analysis.Of(code)).ToList()[Before..];
        Write($"{what}: {Median(runs, run => run.Ours) / units:F2} ms in the analyzers, of {
            Median(runs, run => run.Whole) / units:F2} ms for the whole run");
        return 0;
    }

    private static double Median(IEnumerable<Analysis> runs, Func<Analysis, double> figure) =>
        runs.Select(figure).Order().ElementAt(Rounds / 2);

    private static int AsTheCompiler(string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet", arguments) { Environment = { ["DOTNET_gcServer"] = "1" } };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("no process was started");
        process.WaitForExit();
        return process.ExitCode;
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
