using System.Text.RegularExpressions;

namespace PipelineRules.Packages.Tests;

/// <summary>A line that ends in what is to be found there: <c>// PIPERULE1001 warning</c>.</summary>
internal static partial class MarkedLine
{
    public static IEnumerable<string> In(string file) => File.ReadLines(file)
        .Select((line, place) => (Mark: Mark().Match(line), Line: place + 1)).Where(line => line.Mark.Success)
        .Select(line => $"{Path.GetFileName(file)}:{line.Line} {line.Mark.Groups[1]}");

    [GeneratedRegex(@"(?://|#) (PIPERULE\d{4} \w+)$")]
    private static partial Regex Mark();
}
