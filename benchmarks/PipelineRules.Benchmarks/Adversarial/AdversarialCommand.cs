using System.Diagnostics;
using System.Globalization;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks.Adversarial;

/// <summary>
/// Prints what inputs cost that are meant to take long: the processor time of linking, assessing and coverage, beside that of as many plain
/// deals.
/// </summary>
internal static class AdversarialCommand
{
    public const string Verb = "adversarial";

    private const int Rows = 100_000;

    public static int Run(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var rows = arguments is [_, "--rows", var said] ? int.Parse(said, CultureInfo.InvariantCulture) : Rows;
        Cost(AdversarialInputs.Plain(rows / 10));
        var plain = Cost(AdversarialInputs.Plain(rows));
        Console.WriteLine($"| {rows:N0} of | processor time | plain deals = 1 |\n| --- | ---: | ---: |");
        Console.WriteLine($"| plain deals | {plain.TotalSeconds:F2} s | 1 |");
        var dearest = 0.0;
        foreach (var (what, facts) in AdversarialInputs.All)
        {
            var cost = Cost(facts(rows));
            dearest = Math.Max(dearest, cost / plain);
            Console.WriteLine($"| {what} | {cost.TotalSeconds:F2} s | {cost / plain:F2} |");
        }

        return dearest > 3 ? 1 : 0;
    }

    private static TimeSpan Cost(FactSet facts)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        CoverageTable.Create(new Evaluator(Rulebook.BuiltIn).Assess(facts));
        process.Refresh();
        return process.TotalProcessorTime - before;
    }
}
