using System.Globalization;

namespace PipelineRules;

/// <summary>A number of things.</summary>
internal static class Plural
{
    /// <summary>The number and the noun, in the plural where it belongs: <c>1 deal</c>, <c>2,000 deals</c>.</summary>
    public static string Format(int number, string noun) =>
        $"{number.ToString("N0", CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : "s")}";
}
