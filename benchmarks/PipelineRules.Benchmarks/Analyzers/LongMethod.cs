using System.Globalization;
using System.Text;

namespace PipelineRules.Benchmarks.Analyzers;

/// <summary>A method of 5,000 statements and 500 branches.</summary>
internal sealed record LongMethod(string About, string Code)
{
    private const int Statements = 5000;
    private const int Branches = 500;

    /// <summary>One for each way in which the analyzers look at a body.</summary>
    public static IReadOnlyList<LongMethod> All { get; } =
    [
        OfDeals("one deal", "d.Name = \"x\";", "if (o) d.Due = null; else d.Due = T.Day;"),
        OfDeals("a deal a statement", "var n# = new Deal(); n#.Due = d.Due;", "if (o) d = new Deal();"),
        OfDeals(
            "loops in loops", "d = new Deal { Due = e.Due ?? d.Due };",
            "while (o) { e = d; foreach (var x in T.Some()) { if (x.Due is null) continue; d = x; } }"),
        OfDeals("close dates assigned in a row", "d.Close = T.Day;", "d.Close = o ? T.Day : e.Close;"),
        OfOurs("days without a zone", "d = d with { MustHaveDate = LocalDate.FromDateTime(t) };", "if (o) t = t.AddDays(1);"),
        OfOurs("close dates moved later", "d = d with { CloseDate = d.CloseDate?.PlusMonths(3) };", "if (o) d = d with { Name = \"x\" };"),
        OfOurs("the seller's period ends", "d = d with { CloseDate = q.End };", "if (o) q = q with { };"),
        OfOurs("stances", "n += a.Stance == Stance.Proactive ? 1 : 2;", "if (a.Stance != Stance.Proactive) n--;"),
        OfOurs("sums of money", "n += d.Amount?.Amount ?? 0;", "if (o) n += ds.Sum(x => x.Amount?.Amount ?? 0);"),
        OfOurs(
            "assessments", "var r# = new Evaluator(Rulebook.BuiltIn).Assess(p);",
            "if (o) n += new Evaluator(Rulebook.BuiltIn).Assess(p).Deals.Count;"),
        OfOurs(
            "what a rule compares", "if (c.Deal.CloseDate <= c.LatestSignatureDate) return No($\"{n}\");",
            "if (DateTime.Now.Year > #) return Unknown($\"{n}\");"),
    ];

    private static LongMethod OfDeals(string about, string statement, string branch) => new(about, Written("""
        using System;
        using System.Collections.Generic;
        using PipelineRules.Annotations;
        public sealed class Deal { public string? Name; [MustHaveDate] public DateOnly? Due { get; set; } [ForecastCloseDate] public DateOnly? Close { get; set; } }
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

        """, statement, branch, "T.Sink(d); } }"));

    private static LongMethod OfOurs(string about, string statement, string branch) => new(about, Written("""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using NodaTime;
        using PipelineRules;
        using PipelineRules.Assessments;
        using PipelineRules.Pipelines;
        using PipelineRules.Calendars;
        using PipelineRules.Facts;
        [Rule("contoso/long", CapOnNo =Stance.Unproven, CapOnUnknown =Stance.Unproven)]
        public sealed class Long : DealRule
        {
            protected override bool Concerns(DealContext deal) => true;
            protected override Answer Judge(DealContext c) => Run(c, c.Deal, c.Deal, new DateTime(2026, 3, 31), true, default!, default!, default!, new Deal[0]);
            private Answer Run(DealContext c, Deal d, Deal e, DateTime t, bool o, FiscalPeriod q, DealAssessment a, Pipeline p, IReadOnlyList<Deal> ds)
            {
                decimal n = 0;

        """, statement, branch, "return Yes($\"{n}{d}{t}{q}\"); } }"));

    private static string Written(string head, string statement, string branch, string end)
    {
        var text = new StringBuilder(head);
        for (var line = 0; line < Statements; line++)
            text.AppendLine(
                (line % (Statements / Branches) == 0 ? branch : statement).Replace(
                    "#", line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return text.AppendLine(end).ToString();
    }
}
