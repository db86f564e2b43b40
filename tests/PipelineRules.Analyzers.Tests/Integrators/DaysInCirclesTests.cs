using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers.Integrators;

namespace PipelineRules.Analyzers.Tests.Integrators;

/// <summary>
/// Days that lead back to themselves, and more of them than anybody writes: the analyzers of days come to an end and never fail.
/// </summary>
public sealed class DaysInCirclesTests
{
    [Fact]
    public void A_day_that_leads_back_to_itself_is_followed_once() => Analyzed.AsMarked($$"""
        {{Usings}}
        internal static class Circles
        {
            public static void Run(Deal deal, DateTime stamp, LocalDate today)
            {
                if (deal.MustHaveDate is null)
                    return;
                var month = new DateTime(stamp.Year, 1, 1);
                LocalDate day = today, one = today, two = one;
                for (var i = 0; i < 9; i++)
                {
                    (day, one) = (day.PlusDays(1), two);
                    day = day.PlusDays(1);
                    stamp = stamp.AddDays(1);
                    month = month.AddMonths(1);
                    one = two.PlusDays(1);
                    two = one.PlusDays(1);
                }

                deal = deal with { CloseDate = Twice(one) };
                deal = deal with { CloseDate = LocalDate.FromDateTime(month.AddDays(-1)) }; // PIPERULE1005
                deal = deal with { CloseDate = LocalDate.FromDateTime(stamp) }; // PIPERULE1004
                deal = deal with { CloseDate = two }; // PIPERULE1005
                deal = deal with { CloseDate = deal.CloseDate is { } close ? close.PlusDays(1) : day }; // PIPERULE1005 PIPERULE1006
            }

            private static LocalDate Twice(LocalDate day) => day.Day > 9 ? Twice(Twice(day)) : Twice(day.PlusDays(1));
        }
        """);

    [Fact]
    public void Many_days_in_one_method_are_followed_or_given_up() => Assert.DoesNotContain(
        Analyzed.Found($$"""
            {{Usings}}
            internal static class Long
            {
                public static void Run(Deal deal, DateTime stamp, FiscalPeriod quarter, LocalDate today, bool other)
                {
                    LocalDate a = today, b = a, c = b;
                    {{Many("a = other ? b : c; b = other ? c.PlusDays(1) : a; c = other ? a : b; deal = deal with { CloseDate = c }; if (other) deal = deal with { CloseDate = quarter.End };")}}
                    {{Many("var n# = LocalDate.FromDateTime(stamp); deal = deal with { MustHaveDate = n#, CloseDate = deal.CloseDate?.PlusDays(1) };")}}
                }
            }
            """),
        found => found.Id == "AD0001");

    [Fact]
    public void No_prefix_of_such_code_makes_an_analyzer_fail()
    {
        var files =
            Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "ValidCode"), "*.cs").Order(StringComparer.Ordinal)
                .Select(File.ReadAllText);
        foreach (var prefix in files.SelectMany(file => Enumerable.Range(1, file.Length / 997).Select(part => file[..(part * 997)])))
            Assert.Empty(Failures(Roslyn.Compile(prefix)));
    }

    private static IEnumerable<string> Failures(CSharpCompilation code) =>
        code.WithAnalyzers(
            [new PIPERULE1004DayWithoutTimeZone(), new PIPERULE1005ForecastOnSellersCalendar(), new PIPERULE1006MovedLaterWithoutReason()])
                .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .Where(found => found.Id == "AD0001").Select(found => $"{found}\n{code.SyntaxTrees[0]}");

    private static string Many(string code) =>
        string.Join(
            '\n', Enumerable.Range(0, 500)
                .Select(line => code.Replace("#", line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    private const string Usings = "using System;\nusing NodaTime;\nusing PipelineRules.Calendars;\nusing PipelineRules.Facts;\n";
}
