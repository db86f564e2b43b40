using System.Globalization;

namespace PipelineRules.Benchmarks.Engines;

/// <summary>Prints what the evaluator and an NRules session cost, side by side.</summary>
internal static class EnginesCommand
{
    public const string Verb = "engines";

    private static readonly int[] s_sizes = [1_000, 10_000, 100_000];

    public static int Run(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        EnginesContest.WarmUp();
        EnginesContest.PrintHead(Console.Out);
        foreach (var size in Sizes(arguments))
            new EnginesContest(size).Print(Console.Out);
        return 0;
    }

    private static int[] Sizes(string[] arguments) => arguments switch
    {
        [_] => s_sizes,
        [_, "--deals", var sizes] => [.. sizes.Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))],
        _ => throw new ArgumentException($"say {Verb} --deals 10000,100000"),
    };
}
