using System.Globalization;
using System.Text;

namespace PipelineRules.Benchmarks.Analyzers;

/// <summary>One method of 5,000 statements and 500 branches, with a sink at its end.</summary>
internal static class LongMethod
{
    private const int Statements = 5000;
    private const int Branches = 500;

    /// <summary>About one deal.</summary>
    public static string OfOneDeal { get; } = Written("d.Name = \"x\";", "if (o) d.Due = null; else d.Due = T.Day;");

    /// <summary>About a new deal in each statement.</summary>
    public static string OfManyDeals { get; } = Written("var n# = new Deal(); n#.Due = d.Due;", "if (o) d = new Deal();");

    /// <summary>About deals in loops within loops.</summary>
    public static string OfLoops { get; } = Written("d = new Deal { Due = e.Due ?? d.Due };", "while (o) { e = d; foreach (var x in T.Some()) { if (x.Due is null) continue; d = x; } }");

    private const string Head = """
        using System;
        using System.Collections.Generic;
        using PipelineRules.Annotations;
        public sealed class Deal { public string? Name; [MustHaveDate] public DateOnly? Due { get; set; } }
        public static class T
        {
            public static readonly DateOnly Day = new(2026, 3, 31);
            public static IEnumerable<Deal> Some() => new List<Deal>();
            public static void Sink([Forecasts] Deal d) { }
        }
        public static class Long
        {
            public static void Run(Deal d, Deal e, bool o)
            {

        """;

    private static string Written(string statement, string branch)
    {
        var text = new StringBuilder(Head);
        for (var line = 0; line < Statements; line++)
            text.AppendLine((line % (Statements / Branches) == 0 ? branch : statement).Replace("#", line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return text.AppendLine("T.Sink(d); } }").ToString();
    }
}
