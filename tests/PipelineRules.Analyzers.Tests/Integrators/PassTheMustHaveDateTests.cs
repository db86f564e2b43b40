using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using PipelineRules.CodeFixes.Forecasts;

namespace PipelineRules.Analyzers.Tests.Integrators;

public sealed class PassTheMustHaveDateTests
{
    [Theory]
    [InlineData(
        "    public static Deal Read(LocalDate close, LocalDate mustHave) => new(\"d1\", CloseDate: close);",
        "    public static Deal Read(LocalDate close, LocalDate mustHave) => new(\"d1\", CloseDate: close, MustHaveDate: mustHave);")]
    [InlineData(
        """
            public static Deal Read(LocalDate close, LocalDate? mustHaveDate)
            {
                return new Deal(
                    "d1",
                    Category: DealCategory.Commit,
                    CloseDate: close);
            }
        """,
        """
            public static Deal Read(LocalDate close, LocalDate? mustHaveDate)
            {
                return new Deal(
                    "d1",
                    Category: DealCategory.Commit,
                    CloseDate: close,
                    MustHaveDate: mustHaveDate);
            }
        """)]
    [InlineData(
        "    public static Deal Read(LocalDate close, LocalDate mustHave) => new(\"d1\", MustHaveDate: null, CloseDate: close);",
        "    public static Deal Read(LocalDate close, LocalDate mustHave) => new(\"d1\", MustHaveDate: mustHave, CloseDate: close);")]
    [InlineData(
        "    public static Deal Read(LocalDate close, Priority priority) => new(\"d1\", CloseDate: close);",
        "    public static Deal Read(LocalDate close, Priority priority) => new(\"d1\", CloseDate: close, Priority: priority.Id);")]
    [InlineData(
        "    public static Deal Copy(Deal deal, LocalDate close, LocalDate must_have_by) => deal with { CloseDate = close, MustHaveDate = "
            + "null, Priority = null };",
        "    public static Deal Copy(Deal deal, LocalDate close, LocalDate must_have_by) => deal with { CloseDate = close, MustHaveDate = "
            + "must_have_by, Priority = null };")]
    public void Our_deal_is_given_the_date_at_hand(string before, string after) =>
        Repaired.Turns(new PassMustHaveDateCodeFix(), Sales.Desk(before), Sales.Desk(after));

    [Theory]
    [InlineData(
        "    public static Sale Read(LocalDate day, LocalDate neededBy) => new Sale { ClosesOn = day };",
        "    public static Sale Read(LocalDate day, LocalDate neededBy) => new Sale { ClosesOn = day, NeededBy = neededBy };")]
    [InlineData(
        "    public static Sale Read(LocalDate day, LocalDate neededBy) => new() { NeededBy = null, ClosesOn = day };",
        "    public static Sale Read(LocalDate day, LocalDate neededBy) => new() { NeededBy = neededBy, ClosesOn = day };")]
    [InlineData(
        "    public static Sale Read(LocalDate day, [MustHaveDate] LocalDate due) => new Sale { ClosesOn = day };",
        "    public static Sale Read(LocalDate day, [MustHaveDate] LocalDate due) => new Sale { ClosesOn = day, NeededBy = due };")]
    [InlineData(
        "    public static Sale Read(LocalDate day, Deal deal) => new Sale { ClosesOn = day };",
        "    public static Sale Read(LocalDate day, Deal deal) => new Sale { ClosesOn = day, NeededBy = deal.MustHaveDate };")]
    [InlineData(
        """
            public static Sale Read(LocalDate day, LocalDate? stated)
            {
                if (stated is not { } mustHave)
                    return new Sale();
                var sale = new Sale
                {
                    Name = "x",
                };
                sale.ClosesOn = day;
                return sale;
            }
        """,
        """
            public static Sale Read(LocalDate day, LocalDate? stated)
            {
                if (stated is not { } mustHave)
                    return new Sale();
                var sale = new Sale
                {
                    Name = "x",
                    NeededBy = mustHave,
                };
                sale.ClosesOn = day;
                return sale;
            }
        """)]
    [InlineData(
        """
            public static void Commit(LocalDate neededBy)
            {
                var sale = new Sale();
                Crm.Commit(sale);
            }
        """,
        """
            public static void Commit(LocalDate neededBy)
            {
                var sale = new Sale() { NeededBy = neededBy };
                Crm.Commit(sale);
            }
        """)]
    [InlineData(
        """
            public static void Commit(Sale sale, LocalDate day, LocalDate neededBy)
            {
                if (sale.NeededBy is null)
                {
                    // Nobody asked.
                    sale.ClosesOn = day;
                }
            }
        """,
        """
            public static void Commit(Sale sale, LocalDate day, LocalDate neededBy)
            {
                if (sale.NeededBy is null)
                {
                    // Nobody asked.
                    sale.NeededBy = neededBy;
                    sale.ClosesOn = day;
                }
            }
        """)]
    public void A_type_of_their_own_is_given_the_date_at_hand(string before, string after) =>
        Repaired.Turns(new PassMustHaveDateCodeFix(), Sales.Desk(before), Sales.Desk(after));

    [Theory]
    [InlineData("    public static Deal No_date(LocalDate close) => new(\"d1\", CloseDate: close);")]
    [InlineData("    public static Deal Another_date(LocalDate close, LocalDate signedOn) => new(\"d1\", CloseDate: close);")]
    [InlineData(
        "    public static Deal Two_dates(LocalDate close, LocalDate mustHave, LocalDate mustHaveDate) => new(\"d1\", CloseDate: close);")]
    [InlineData("    public static Deal Another_type(LocalDate close, DateTime mustHave) => new(\"d1\", CloseDate: close);")]
    [InlineData("    public static Deal Another_deal(LocalDate close, Deal other) => new(\"d1\", CloseDate: close);")]
    [InlineData(
        "    public static Deal Known_to_be_null(LocalDate close, LocalDate? mustHave) => mustHave is null ? new(\"d1\", CloseDate: "
            + "close) : new(\"d1\");")]
    [InlineData(
        "    public static Deal Not_yet_set(LocalDate close) { LocalDate mustHave; var deal = new Deal(\"d1\", CloseDate: close); "
            + "mustHave = close; return deal; }")]
    [InlineData(
        "    public static Sale[] Many(LocalDate mustHave) { foreach (var name in new[] { \"a\" }) { Commit(new[] { new Sale() }); } "
            + "return []; } private static void Commit([Forecasts] Sale[] sales) { }")]
    public void Where_it_is_not_certain_nothing_is_offered(string members) =>
        Repaired.IsNotOffered(new PassMustHaveDateCodeFix(), Sales.Desk(members));

    [Fact]
    public void In_an_older_language_too() => Repaired.TurnsIn(
        LanguageVersion.CSharp7_3,
        new PassMustHaveDateCodeFix(),
        Old("new Deal(\"d1\", CloseDate: close)"),
        Old("new Deal(\"d1\", CloseDate: close, MustHaveDate: mustHave)"));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public void All_of_a_document_a_project_or_a_solution_are_fixed_at_once(FixAllScope scope) => RepairedEverywhere.Turns(
        new PassMustHaveDateCodeFix(),
        [Two("CloseDate: close", "CloseDate: close")],
        [Two("CloseDate: close, MustHaveDate: mustHave", "CloseDate: close, MustHaveDate: mustHave")],
        scope);

    private static string Old(string made) => $$"""
        using NodaTime;
        using PipelineRules.Facts;

        internal static class Desk
        {
            public static Deal Read(LocalDate close, LocalDate mustHave)
            {
                return {{made}};
            }
        }
        """;

    private static string Two(string first, string second) => Sales.Desk($$"""
            public static (Deal, Deal) Read(LocalDate close, LocalDate mustHave) => (new("d1", {{first}}), new("d2", {{second}}));
        """);
}
