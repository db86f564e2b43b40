using System.Globalization;
using PipelineRules.Json;
using PipelineRules.Testing.Simulation;

namespace PipelineRules.Benchmarks.Statistics;

/// <summary>Writes a simulated history as a facts file, to try backtest and calendar on.</summary>
internal static class SimulateCommand
{
    public const string Verb = "simulate";

    public static int Run(string[] arguments)
    {
        if (arguments is not [_, "outcomes" or "calendar", var deals, var path])
        {
            Console.Error.WriteLine($"{Verb} outcomes|calendar DEALS FILE");
            return 2;
        }

        var count = int.Parse(deals, CultureInfo.InvariantCulture);
        using var file = File.Create(path);
        FactsFile.Write(
            file, arguments[1] == "outcomes"
                ? new OutcomeSimulation(count, 1).Create()
                : new CalendarSimulation(count, 1) { Sellers = 4, PlantedWins = 0.2, PlantedPushes = 0.1 }.Create());
        return 0;
    }
}
