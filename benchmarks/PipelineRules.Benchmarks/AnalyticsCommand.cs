using System.Diagnostics;
using System.Globalization;
using PipelineRules.Analytics.Bridges;
using PipelineRules.Analytics.PolicyDiffs;
using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks;

/// <summary>Prints what comparisons of pipelines take beyond linking and assessing: a bridge, and a diff of two policies.</summary>
internal static class AnalyticsCommand
{
    public const string Verb = "analytics";

    public static int Run(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var deals = arguments is [_, "--deals", var size] ? int.Parse(size, CultureInfo.InvariantCulture) : 1_000_000;
        var facts = GeneratedFacts.Of(deals);
        Console.WriteLine($"| {deals:N0} deals | seconds | processor time |\n| --- | ---: | ---: |");
        var before = Timed("linking", () => Pipeline.From(facts));
        var first = Timed("assessing", () => new Evaluator(Rulebook.BuiltIn).Assess(before));
        PrintBridge(facts, first);
        var policy = new Policy(freshDays: 60);
        var strict = new Evaluator(Rulebook.From(policy)).Assess(Pipeline.From(facts, policy));
        var diff = Timed("diff of two policies", () => PolicyDiff.Create(first, strict));
        Timed("its coverage", () => diff.Coverage.Count);
        Console.WriteLine($"\n{diff.Stances.Count:N0} deals change stance");
        return 0;
    }

    private static void PrintBridge(FactSet facts, Assessment first)
    {
        var later = facts with
        {
            AsOf = facts.AsOf.PlusDays(30),
            Deals = [.. (facts.Deals ?? []).Select(Changed)],
        };
        var second = new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(later));
        var bridge = Timed("bridge", () => Bridge.Create(first, second));
        Timed("the deals of its first row", () => bridge.ChangesOf(bridge.Rows[0]).Count);
        if (bridge.Rows.Any(row => row.Residual != 0))
            throw new InvalidOperationException("the bridge does not add up");
    }

    // Every third deal changes: it is pushed, grows, goes to another seller, or is lost.
    private static Deal Changed(Deal deal, int row) => (row % 12) switch
    {
        0 => deal with { CloseDate = deal.CloseDate?.PlusDays(91) },
        3 => deal with { Amount = deal.Amount is { } amount ? new Money(amount.Amount * 1.1m, amount.Currency) : null },
        6 => deal with { Owner = "R-1" },
        9 => deal with { Status = DealStatus.Lost, ClosedOn = deal.CloseDate },
        _ => deal,
    };

    private static T Timed<T>(string what, Func<T> work)
    {
        using var process = Process.GetCurrentProcess();
        var (processor, watch) = (process.TotalProcessorTime, Stopwatch.StartNew());
        var made = work();
        process.Refresh();
        Console.WriteLine($"| {what} | {watch.Elapsed.TotalSeconds:F1} | {(process.TotalProcessorTime - processor).TotalSeconds:F1} |");
        return made;
    }
}
