using System.Globalization;
using PipelineRules.Analytics.Calendars;
using PipelineRules.Testing.Simulation;

namespace PipelineRules.Benchmarks.Statistics;

/// <summary>Prints how often a calendar is seen where there is none, and how often one that is planted is found.</summary>
internal static class CalendarProof
{
    public const string Verb = "calendar-proof";

    private static readonly CalendarOptions s_options = new(CalendarSimulation.Start, CalendarSimulation.Until.PlusDays(-1));

    public static int Run(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var runs = arguments is [_, "--runs", var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 10_000;
        var alarms = Count(runs, seed => new CalendarSimulation(100, seed) { Sellers = 1 + seed % 5 });
        Console.WriteLine($"{runs:N0} pipelines of 100 wins without an effect: an alarm in {(double)alarms / runs:P2}");
        var found = Count(
            runs, seed => new CalendarSimulation(100, seed) { Sellers = 1 + seed % 5, PlantedWins = 0.1 }, CalendarActivity.Closing);
        Console.WriteLine($"{runs:N0} with a tenth of the wins planted at quarter ends: found in {(double)found / runs:P2}");
        return 0;
    }

    private static int Count(int runs, Func<int, CalendarSimulation> simulation, CalendarActivity? only = null)
    {
        var count = 0;
        Parallel.For(0, runs, seed =>
        {
            var calendar = SellerCalendar.From(Pipeline.From(simulation(seed).Create()), s_options);
            if (calendar.Indexes.Any(index => index.IsClaimed && (only is null || index.Activity == only)))
                Interlocked.Increment(ref count);
        });
        return count;
    }
}
