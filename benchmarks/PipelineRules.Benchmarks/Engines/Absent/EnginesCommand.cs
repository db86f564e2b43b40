namespace PipelineRules.Benchmarks.Engines;

/// <summary>Stands where NRules is not on the feed.</summary>
internal static class EnginesCommand
{
    public const string Verb = "engines";

    public static int Run(string[] arguments)
    {
        Console.Error.WriteLine($"{string.Join(' ', arguments)}: NRules is needed; build with -p:WithNRules=true.");
        return 1;
    }
}
