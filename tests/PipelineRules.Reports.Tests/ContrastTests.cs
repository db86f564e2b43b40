using System.Globalization;
using System.Text.RegularExpressions;

namespace PipelineRules.Reports.Tests;

/// <summary>
/// The colours of the page against what they stand on, computed as WCAG 2 does: 4.5 to 1 for letters (1.4.3), 3 to 1 for drawings (1.4.11).
/// </summary>
public sealed partial class ContrastTests
{
    private static readonly string Style = Quarter.Html(Quarter.Facts).Split("<style>")[1].Split("</style>")[0];

    [GeneratedRegex("(?<media>@media [^{]+\\{\\s*)?:root \\{(?<colours>[^}]*)\\}")]
    private static partial Regex Root();

    [GeneratedRegex("--(?<name>[a-z-]+): #(?<colour>[0-9a-f]{3,6});")]
    private static partial Regex Colour();

    private static Dictionary<string, double> Lights(string media)
    {
        var roots =
            Root().Matches(Style)
                .Where(root => !root.Groups["media"].Success || root.Groups["media"].Value.Contains(media, StringComparison.Ordinal));
        return roots.SelectMany(root => Colour().Matches(root.Groups["colours"].Value))
            .GroupBy(colour => colour.Groups["name"].Value, colour => LightOf(colour.Groups["colour"].Value))
            .ToDictionary(same => same.Key, same => same.Last());
    }

    private static double LightOf(string colour)
    {
        var hex = colour.Length == 3 ? string.Concat(colour.Select(digit => $"{digit}{digit}")) : colour;
        var parts =
            Enumerable.Range(0, 3)
                .Select(part => Linear(int.Parse(hex.AsSpan(2 * part, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d))
                .ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    private static void AllStandOut(string media, double atLeast, string[] above, string[] below)
    {
        var light = Lights(media);
        Assert.Empty(
            from one in above
            from other in below
            let contrast = (Math.Max(light[one], light[other]) + 0.05) / (Math.Min(light[one], light[other]) + 0.05)
            where contrast < atLeast
            select $"{one} on {other}: {contrast:0.00}");
    }

    [Theory, InlineData("no media"), InlineData("dark"), InlineData("print")]
    public void Letters_stand_out(string media) => AllStandOut(
        media, 4.5, ["ink", "quiet", "link", "proactive", "unproven", "reactive"], ["ground", "card", "breaks"]);

    [Theory, InlineData("no media"), InlineData("dark"), InlineData("print")]
    public void Drawings_stand_out(string media) =>
        AllStandOut(media, 3, ["proactive", "reactive", "dots", "strong-rule", "quiet", "ink"], ["card", "ground"]);

    [Theory, InlineData("no media"), InlineData("dark"), InlineData("print")]
    public void What_has_the_keyboard_is_seen(string media) => AllStandOut(media, 3, ["focus"], ["card", "ground"]);

    [Theory, InlineData("no media"), InlineData("dark"), InlineData("print")]
    public void Hatching_stands_out(string media) => AllStandOut(media, 3, ["hatch"], ["card", "bar-ground"]);

    [Fact]
    public void Three_sets_of_colours_are_found() => Assert.Equal(3, Root().Count(Style));
}
