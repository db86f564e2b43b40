using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using PipelineRules.CodeFixes.Forecasts;

namespace PipelineRules.Analyzers.Tests.Integrators;

public sealed class CheckTheMustHaveDateTests
{
    [Theory]
    [InlineData(
        "    public static Deal Forecast(Deal deal, LocalDate close) => deal with { CloseDate = close };",
        "    public static Deal Forecast(Deal deal, LocalDate close) => deal.MustHaveDate is null && deal.Priority is null ? deal : deal "
            + "with { CloseDate = close };")]
    [InlineData(
        """
            public static Deal Forecast(Deal deal, LocalDate close)
            {
                Console.WriteLine(deal);

                // It is counted on.
                return deal with { CloseDate = close };
            }
        """,
        """
            public static Deal Forecast(Deal deal, LocalDate close)
            {
                Console.WriteLine(deal);

                // It is counted on.
                if (deal.MustHaveDate is null && deal.Priority is null)
                    return deal;
                return deal with { CloseDate = close };
            }
        """)]
    [InlineData(
        """
            public static Deal Forecast(Deal deal, LocalDate close)
            {
                var unlinked = deal with { Priority = null };
                if (unlinked.MustHaveDate is null && unlinked.Priority is null)
                {
                    Console.WriteLine("no date");
                }

                return unlinked with { CloseDate = close };
            }
        """,
        """
            public static Deal Forecast(Deal deal, LocalDate close)
            {
                var unlinked = deal with { Priority = null };
                if (unlinked.MustHaveDate is null && unlinked.Priority is null)
                {
                    Console.WriteLine("no date");
                }

                if (unlinked.MustHaveDate is null && unlinked.Priority is null)
                {
                    return unlinked;
                }
                return unlinked with { CloseDate = close };
            }
        """)]
    [InlineData(
        "    public static List<Deal> All(IEnumerable<Deal> deals, LocalDate close) => deals.Select(deal => deal with { CloseDate = close "
            + "}).ToList();",
        "    public static List<Deal> All(IEnumerable<Deal> deals, LocalDate close) => deals.Select(deal => deal.MustHaveDate is null && "
            + "deal.Priority is null ? deal : deal with { CloseDate = close }).ToList();")]
    [InlineData(
        "    public static string Named(Deal deal, LocalDate close) => (deal with { CloseDate = close }).Id;",
        "    public static string Named(Deal deal, LocalDate close) => (deal.MustHaveDate is null && deal.Priority is null ? deal : deal "
            + "with { CloseDate = close }).Id;")]
    public void A_copy_is_made_only_where_the_date_is_there(string before, string after) =>
        Repaired.Turns(new CheckMustHaveDateCodeFix(), Sales.Desk(before), Sales.Desk(after));

    [Theory]
    [InlineData(
        """
            public static void Commit(Sale sale)
            {
                Crm.Commit(sale); // at last
                Console.WriteLine(sale);
            }
        """,
        """
            public static void Commit(Sale sale)
            {
                if (sale.NeededBy is not null)
                    Crm.Commit(sale); // at last
                Console.WriteLine(sale);
            }
        """)]
    [InlineData(
        """
            public static async Task Commit(Sale sale)
            {
                await Crm.CommitAsync(
                    sale);
            }
        """,
        """
            public static async Task Commit(Sale sale)
            {
                if (sale.NeededBy is not null)
                    await Crm.CommitAsync(
                        sale);
            }
        """)]
    [InlineData(
        """
            public static void Forecast(Sale sale, LocalDate day)
            {
                // Counted on.
                sale.ClosesOn = day;
                sale.Category = "commit";
                sale.Name = "x";
                Console.WriteLine(sale);
            }
        """,
        """
            public static void Forecast(Sale sale, LocalDate day)
            {
                // Counted on.
                if (sale.NeededBy is not null)
                {
                    sale.ClosesOn = day;
                    sale.Category = "commit";
                    sale.Name = "x";
                }
                Console.WriteLine(sale);
            }
        """)]
    [InlineData(
        """
            public static void Forecast(bool known, LocalDate day)
            {
                var sale = new Sale { Name = "x" };
                if (known)
                {
                    sale.NeededBy = day;
                }

                Crm.Commit(sale);
            }
        """,
        """
            public static void Forecast(bool known, LocalDate day)
            {
                var sale = new Sale { Name = "x" };
                if (known)
                {
                    sale.NeededBy = day;
                }

                if (sale.NeededBy is not null)
                {
                    Crm.Commit(sale);
                }
            }
        """)]
    [InlineData(
        "    public static void Commit(Sale sale) => Crm.Commit(sale);",
        """
            public static void Commit(Sale sale)
            {
                if (sale.NeededBy is not null)
                    Crm.Commit(sale);
            }
        """)]
    [InlineData(
        """
            public static void All(List<Sale> sales)
            {
                sales.ForEach(sale => Crm.Commit(sale));
            }
        """,
        """
            public static void All(List<Sale> sales)
            {
                sales.ForEach(sale =>
                {
                    if (sale.NeededBy is not null)
                        Crm.Commit(sale);
                });
            }
        """)]
    [InlineData(
        """
            public static void All(IEnumerable<Sale> sales)
            {
                foreach (var sale in sales)
                    Crm.Commit(sale);
            }
        """,
        """
            public static void All(IEnumerable<Sale> sales)
            {
                foreach (var sale in sales)
                    if (sale.NeededBy is not null)
                        Crm.Commit(sale);
            }
        """)]
    [InlineData(
        """
            public static void All(IEnumerable<Deal> deals)
            {
                foreach (var deal in deals)
                {
                    var booked = Crm.Book(deal);
                    Console.WriteLine(booked);
                }
            }
        """,
        """
            public static void All(IEnumerable<Deal> deals)
            {
                foreach (var deal in deals)
                {
                    if (deal.MustHaveDate is null && deal.Priority is null)
                        continue;
                    var booked = Crm.Book(deal);
                    Console.WriteLine(booked);
                }
            }
        """)]
    [InlineData(
        """
            public static void One(Deal deal)
            {
                var booked = Crm.Book(deal);
                Console.WriteLine(booked);
            }
        """,
        """
            public static void One(Deal deal)
            {
                if (deal.MustHaveDate is null && deal.Priority is null)
                    return;
                var booked = Crm.Book(deal);
                Console.WriteLine(booked);
            }
        """)]
    [InlineData(
        "    public static void Inline(Sale sale) { Crm.Commit(sale); }",
        "    public static void Inline(Sale sale) { if (sale.NeededBy is not null) Crm.Commit(sale); }")]
    [InlineData(
        "    public static void Inline(Sale sale, LocalDate day) { sale.ClosesOn = day; sale.Name = \"x\"; }",
        "    public static void Inline(Sale sale, LocalDate day) { if (sale.NeededBy is not null) { sale.ClosesOn = day; sale.Name = "
            + "\"x\"; } }")]
    public void Code_that_forecasts_runs_only_where_the_date_is_there(string before, string after) =>
        Repaired.Turns(new CheckMustHaveDateCodeFix(), Sales.Desk(before), Sales.Desk(after));

    [Theory]
    [InlineData("    public static string Used(Deal deal) => Crm.Book(deal);")]
    [InlineData("    public static string Returned(Deal deal) { return Crm.Book(deal); }")]
    [InlineData("    public static void Made(LocalDate? due, LocalDate day) { _ = new Sale { NeededBy = due, ClosesOn = day }; }")]
    [InlineData(
        "    public static void Rest_is_of_others(Deal deal, List<string> all) { var id = Crm.Book(deal); all.Add(id); all.Sort(); }")]
    [InlineData(
        "    public static void Round_counts_all(List<Deal> deals, ref int count) { foreach (var deal in deals) { var id = "
            + "Crm.Book(deal); count++; } }")]
    [InlineData("    public static Deal Found(Func<Deal> find, LocalDate day) => find() with { CloseDate = day };")]
    [InlineData(
        "    public static Deal Taken(Deal deal, LocalDate? due, LocalDate day) => deal with { MustHaveDate = due, Priority = null, "
            + "CloseDate = day };")]
    public void Where_it_is_not_certain_nothing_is_offered(string members) =>
        Repaired.IsNotOffered(new CheckMustHaveDateCodeFix(), Sales.Desk(members));

    [Fact]
    public void An_older_language_gets_words_that_it_has() => Repaired.TurnsIn(
        LanguageVersion.CSharp7_3,
        new CheckMustHaveDateCodeFix(),
        Old("Commit(sale);"),
        Old("if (sale.NeededBy != null)\n            Commit(sale);"));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public void All_of_a_document_a_project_or_a_solution_are_fixed_at_once(FixAllScope scope) => RepairedEverywhere.Turns(
        new CheckMustHaveDateCodeFix(),
        [
            Sales.Desk("""
                public static void Both(Sale one, Sale other, Deal deal)
                {
                    Crm.Commit(one);
                    Crm.Commit(other);
                    Console.WriteLine(deal with { Category = DealCategory.Commit });
                    Console.WriteLine(Crm.Book(deal));
                }
            """),
        ],
        [
            Sales.Desk("""
                public static void Both(Sale one, Sale other, Deal deal)
                {
                    if (one.NeededBy is not null)
                        Crm.Commit(one);
                    if (other.NeededBy is not null)
                        Crm.Commit(other);
                    Console.WriteLine(deal.MustHaveDate is null && deal.Priority is null ? deal : deal with { Category = DealCategory.Commit });
                    if (deal.MustHaveDate is null && deal.Priority is null)
                        return;
                    Console.WriteLine(Crm.Book(deal));
                }
            """),
        ],
        scope);

    [Fact]
    public void Lines_end_as_they_do_in_the_file() => Assert.DoesNotContain(
        "\n",
        Repaired.With(
            new CheckMustHaveDateCodeFix(),
            Sales.Desk("    public static void Commit(Sale sale) => Crm.Commit(sale);").ReplaceLineEndings("\r\n"))
                .Replace("\r\n", "", StringComparison.Ordinal),
        StringComparison.Ordinal);

    private static string Old(string statement) => $$"""
        using NodaTime;
        using PipelineRules.Annotations;

        internal sealed class Sale
        {
            [MustHaveDate] public LocalDate? NeededBy { get; set; }
        }

        internal static class Desk
        {
            public static void Forecast(Sale sale)
            {
                {{statement}}
            }

            private static void Commit([Forecasts] Sale sale) { }
        }
        """;
}
