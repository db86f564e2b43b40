using System.Globalization;

namespace PipelineRules.Benchmarks;

/// <summary>Prints what one change of a live pipeline costs, beside how large the pipeline is.</summary>
internal static class LiveCommand
{
    public const string Verb = "live";

    private static readonly int[] s_sizes = [1_000, 10_000, 100_000, 1_000_000];

    public static int Run(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        LiveContest.WarmUp();
        LiveContest.PrintHead(Console.Out);
        foreach (var size in Sizes(arguments))
            new LiveContest(size).Print(Console.Out);
        return 0;
    }

    private static int[] Sizes(string[] arguments) => arguments switch
    {
        [_] => s_sizes,
        [_, "--deals", var sizes] => [.. sizes.Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))],
        _ => throw new ArgumentException($"say {Verb} --deals 10000,100000"),
    };
}
