using System.Globalization;
using PipelineRules.Analytics.Statistics;

namespace PipelineRules.Benchmarks.Statistics;

/// <summary>
/// Prints the table of docs/backtesting.md from the public set of 448 B2B deals by Bohanec, Robnik-Šikonja and Kljajić Borštnar
/// (CC-BY-4.0), which is not part of this repository: what a stance made of five of its columns tells of winning, against one column alone.
/// </summary>
internal static class PublicDeals
{
    public const string Verb = "public-deals";

    /// <summary>By column, the values that cap a deal at reactive, and those that cap it at unproven.</summary>
    private static readonly (string Column, string[] Reactive, string[] Unproven)[] s_caps =
    [
        ("Strat_deal", ["Unimportant"], ["Average important"]),
        ("Needs_def", ["No", "Poor"], ["Info gathering"]),
        ("Authority", [], ["Low"]),
        ("Budgt_alloc", [], ["Unknown"]),
        ("Purch_dept", [], ["Unknown"]),
    ];

    public static int Run(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (arguments is not [_, var path] || !File.Exists(path))
        {
            Console.Error.WriteLine($"{Verb} FILE: the set's own CSV file, separated by semicolons");
            return 2;
        }

        var deals = Read(path);
        Console.WriteLine("| group | won | of | rate | 95 % interval |\n| --- | ---: | ---: | ---: | --- |");
        Print(
            "stance",
            [.. Enum.GetValues<Stance>().Select(stance => ($"{stance}", RateOf(deals.Where(deal => StanceOf(deal) == stance))))]);
        Print("current customer", [("no", RateOf(deals.Where(deal => !IsCurrent(deal)))), ("yes", RateOf(deals.Where(IsCurrent)))]);
        return 0;
    }

    private static void Print(string what, (string Name, Rate Rate)[] groups)
    {
        foreach (var (name, rate) in groups.Reverse())
            Console.WriteLine(
                $"| {what}: {name} | {rate.Count} | {rate.Of} | {rate.Value:0.00} | "
                    + $"{rate.Interval.Low:0.00} to {rate.Interval.High:0.00} |");
        Console.WriteLine($"| {what}: AUC | | | {AreaUnderCurve.Of([.. groups.Select(group => group.Rate)]):0.00} | |");
    }

    private static bool IsCurrent(Dictionary<string, string> deal) => deal["Client"] == "Current";

    private static Stance StanceOf(Dictionary<string, string> deal) =>
        s_caps.Any(cap => cap.Reactive.Contains(deal[cap.Column])) ? Stance.Reactive
        : s_caps.Any(cap => cap.Unproven.Contains(deal[cap.Column])) ? Stance.Unproven
        : Stance.Proactive;

    private static Rate RateOf(IEnumerable<Dictionary<string, string>> deals) =>
        deals.ToArray() is var all ? new(all.Count(deal => deal["Status"] == "Won"), all.Length) : default;

    private static Dictionary<string, string>[] Read(string path)
    {
        var rows = File.ReadAllLines(path).Where(line => line.Length > 0)
            .Select(line => line.Split(';').Select(cell => cell.Trim('"', '\uFEFF')).ToArray()).ToArray();
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
