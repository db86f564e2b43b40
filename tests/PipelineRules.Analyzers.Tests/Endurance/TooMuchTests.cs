using System.Globalization;
using System.Text;

namespace PipelineRules.Analyzers.Tests.Endurance;

/// <summary>Methods that are too much: they are followed or given up in silence, and no analyzer fails.</summary>
public sealed class TooMuchTests
{
    [Fact]
    public void A_method_of_5000_statements_and_500_branches() =>
        IsFollowedOrGivenUp(Lines(5000, 10, "d.Name = \"x\";", "if (o) d.Due = null; else d.Due = T.Day;"));

    [Fact]
    public void A_method_of_5000_locals() =>
        IsFollowedOrGivenUp(Lines(5000, 10, "var n# = new Deal(); n#.Due = d.Due;", "if (o) d = new Deal();"));

    [Fact]
    public void A_lambda_of_5000_statements() =>
        IsFollowedOrGivenUp(
            $"Action later = () => {{ {Lines(5000, 10, "d.Name = \"x\";", "if (o) d.Due = null;")} T.Sink(d); }}; later();");

    [Fact]
    public void A_sum_of_2000_parts() => IsFollowedOrGivenUp($"d.Name = d.Name{string.Concat(Enumerable.Repeat(" + d.Name", 2000))};");

    [Fact]
    public void A_chain_of_2000_calls() => IsFollowedOrGivenUp($"d = d{string.Concat(Enumerable.Repeat(".Named()", 2000))};");

    private static void IsFollowedOrGivenUp(string body) => Assert.Empty(
        Code.Failures(
            [new("Long.cs", $"{Model}public static class Long {{ public static void Run(Deal d, bool o) {{ {body} T.Sink(d); }} }}")]));

    // So many lines, and at every so manieth another one.
    private static string Lines(int count, int every, string one, string other)
    {
        var text = new StringBuilder();
        for (var line = 0; line < count; line++)
            text.AppendLine(
                (line % every == 0 ? other : one).Replace("#", line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return text.ToString();
    }

    private const string Model = """
        using System;
        using PipelineRules.Annotations;
        public sealed class Deal { public string? Name; [MustHaveDate] public DateOnly? Due { get; set; } public Deal Named() => this; }
        public static class T { public static readonly DateOnly Day = new(2026, 3, 31); public static void Sink([Forecasts] Deal d) { } }

        """;
}
