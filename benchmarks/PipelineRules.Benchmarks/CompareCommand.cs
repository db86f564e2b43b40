using System.Diagnostics;
using System.Globalization;

namespace PipelineRules.Benchmarks;

/// <summary>Prints the side-by-side table in a few minutes.</summary>
internal static class CompareCommand
{
    public const string Verb = "compare";

    private static readonly int[] s_sizes = [1_000, 10_000, 100_000, 1_000_000];

    public static int Run(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var start = Stopwatch.GetTimestamp();
        FirstCall.Print(Console.Out);
        var sizes = Sizes(arguments);
        Comparison.WarmUp(sizes);
        OneDeal.Print(Console.Out);
        foreach (var size in sizes)
            PrintSize(size);
        Console.Error.WriteLine($"Took {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s.");
        return 0;
    }

    private static void PrintSize(int size)
    {
        Console.Error.WriteLine($"{size:N0} deals: the results are compared, then timed.");
        Comparison.PrintHead(Console.Out);
        new Comparison(size).Print(Console.Out);
    }

    private static int[] Sizes(string[] arguments) => arguments switch
    {
        [_] => s_sizes,
        [_, "--deals", var sizes] => [.. sizes.Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))],
        _ => throw new ArgumentException($"say {Verb} --deals 10000,100000"),
    };
}
