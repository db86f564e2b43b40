using System.Globalization;

namespace PipelineRules.Benchmarks.Analyzers;

/// <summary>What the analyzers cost: a thousand lines in which nothing forecasts, a body in which something does, and a method that is too long.</summary>
internal static class AnalyzersCommand
{
    public const string Verb = "analyzers";

    // The runtime compiles anew what runs often; what is measured comes after that.
    private const int Before = 16;
    private const int Rounds = 9;

    public static int Run()
    {
        // The first analysis of the process comes first.
        PrintLong("one deal", LongMethod.OfOneDeal);
        PrintLong("a deal a statement", LongMethod.OfManyDeals);
        PrintLong("loops in loops", LongMethod.OfLoops);
        Print("1,000 lines without sinks", AnalyzedCode.WithoutSinks, AnalyzedCode.Lines(AnalyzedCode.WithoutSinks) / 1000.0);
        Print("a body with a sink", AnalyzedCode.WithSinks, AnalyzedCode.Bodies);
        return 0;
    }

    private static void PrintLong(string about, string code)
    {
        var (first, again, floor) = (Analysis.Of(code, Analysis.Ours), Analysis.Of(code, Analysis.Ours), Analysis.Of(code, [new IdleAnalyzer()]));
        Write($"5,000 statements and 500 branches about {about}: {first.Milliseconds:F0} ms at first, {again.Milliseconds:F0} ms again, {floor.Milliseconds:F0} ms of it the compiler's; {(first.Found > 0 ? "followed" : "given up")}");
    }

    private static void Print(string what, string code, double units)
    {
        var (floor, ours) = (Median(code, [new IdleAnalyzer()]), Median(code, Analysis.Ours));
        Write($"{what}: {(ours - floor) / units:F2} ms for the analyzers, and {floor / units:F2} ms that the compiler needs to bind the code for any analyzer");
    }

    private static double Median(string code, Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer[] analyzers) =>
        Enumerable.Range(0, Before + Rounds).Select(_ => Analysis.Of(code, analyzers).Milliseconds).Skip(Before).Order().ElementAt(Rounds / 2);

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
