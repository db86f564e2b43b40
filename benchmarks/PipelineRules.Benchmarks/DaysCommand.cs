using System.Diagnostics;
using System.Globalization;
using NodaTime;
using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks;

/// <summary>Prints how long it takes to look at a pipeline as of each day of a year.</summary>
internal static class DaysCommand
{
    public const string Verb = "days";

    private const int Days = 365;

    private static readonly string[] s_categories = ["pipeline", "bestCase", "mostLikely", "commit"];

    public static int Run(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var deals = arguments is [_, "--deals", var size] ? int.Parse(size, CultureInfo.InvariantCulture) : 10_000;
        var facts = WithHistory(GeneratedFacts.Of(deals));
        Console.WriteLine($"| {deals:N0} deals, {Days} days | seconds |\n| --- | ---: |");
        Print("linked as of each day, with a whole history of every property", facts, _ => { });
        Print("the same, and assessed", facts, pipeline => new Evaluator(Rulebook.BuiltIn).Assess(pipeline));
        Print("linked as of each day, without any history", facts with { FieldChanges = null, FieldHistoryFrom = null }, _ => { });
        return 0;
    }

    private static void Print(string what, FactSet facts, Action<Pipeline> look)
    {
        var (pipeline, watch) = (Pipeline.From(facts), Stopwatch.StartNew());
        for (var ago = 1; ago <= Days; ago++)
            look(pipeline.AsOf(facts.AsOf.PlusDays(-ago)));
        Console.WriteLine($"| {what} | {watch.Elapsed.TotalSeconds:F1} |");
    }

    /// <summary>Every deal went up two categories in the year, one after the other.</summary>
    private static FactSet WithHistory(FactSet facts) => facts with
    {
        FieldHistoryFrom = [new(null, null, facts.AsOf.PlusDays(-2 * Days))],
        FieldChanges = [.. (facts.Deals ?? []).SelectMany((deal, row) => Changes(deal, facts.AsOf.PlusDays(-(row % 170))))],
    };

    private static IEnumerable<FieldChange> Changes(Deal deal, LocalDate last)
    {
        var now = char.ToLowerInvariant($"{deal.Category}"[0]) + $"{deal.Category}"[1..];
        var before = s_categories.First(category => category != now);
        return
        [
            new("deals", deal.Id, "category", last, before, now),
            new("deals", deal.Id, "category", last.PlusDays(-60), "omitted", before),
        ];
    }
}
