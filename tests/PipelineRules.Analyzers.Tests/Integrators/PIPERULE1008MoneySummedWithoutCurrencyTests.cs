using PipelineRules.Analyzers.Integrators;

namespace PipelineRules.Analyzers.Tests.Integrators;

public sealed class PIPERULE1008MoneySummedWithoutCurrencyTests
{
    private static readonly string s_summed = Each(
        """decimal Total(IEnumerable<Deal> deals) => deals.Sum(deal => deal.Amount?.Amount ?? 0); // PIPERULE1008""",
        """decimal? Total(IEnumerable<Deal> deals) => deals.Sum(deal => deal.Amount?.Amount); // PIPERULE1008""",
        """decimal Total(IEnumerable<DealContext> deals) => deals.Where(deal => deal.Amount is not null).Sum(deal => deal.Amount!.Value.Amount); // PIPERULE1008""",
        """decimal Total(IEnumerable<Deal> deals) => deals.Sum(deal => deal.Amount.GetValueOrDefault().Amount); // PIPERULE1008""",
        """decimal Total(IEnumerable<Deal> deals) => deals.Sum(deal => { return deal.Amount is { } money ? money.Amount : 0; }); // PIPERULE1008""",
        """decimal Total(IEnumerable<Deal> deals) => deals.Sum(deal => deal.Amount is { Amount: var amount } ? amount : 0); // PIPERULE1008""",
        """decimal Total(IEnumerable<Deal> deals) => deals.Sum(deal => deal.Amount switch { { Amount: var amount } => amount, _ => 0 }); // PIPERULE1008""",
        """decimal Total(IEnumerable<Money> all) => all.Average(money => money.Amount); // PIPERULE1008""",
        """decimal Total(IQueryable<Row> rows) => rows.Sum(row => row.Worth.Amount); // PIPERULE1008""",
        """decimal Total(IEnumerable<Money> all) => all.Select(money => money.Amount).Sum(); // PIPERULE1008""",
        """decimal Total(IEnumerable<Money> all) => all.Select(money => money.Amount).Where(amount => amount > 0).ToList().Sum(); // PIPERULE1008""",
        """decimal Total(IEnumerable<Money> all) => (from money in all where money.Amount > 0 select money.Amount).Sum(); // PIPERULE1008""",
        """decimal Total(IEnumerable<Money> all) => all.Where(money => money.Amount > 0).Sum(money => money.Amount); // PIPERULE1008""",
        """decimal Total(IEnumerable<Money> all) => all.Aggregate(0m, (sum, money) => sum + money.Amount); // PIPERULE1008""",
        """double Total(IEnumerable<Money> all) => all.Sum(money => (double)money.Amount); // PIPERULE1008""",
        """decimal Total(IEnumerable<Row> rows) => rows.Sum(row => row.Worth.Amount * row.Chance); // PIPERULE1008""",
        """decimal Total(IEnumerable<Row> rows) => rows.Sum(row => Math.Round(row.Worth.Amount, 2)); // PIPERULE1008""",
        """decimal Total(IEnumerable<Row> rows) => rows.Sum(row => row.Chance > 0.5m ? row.Worth.Amount : row.Cost.Amount); // PIPERULE1008""",
        """Money Total(IEnumerable<Money> all) => all.Aggregate((sum, money) => new Money(sum.Amount + money.Amount, sum.Currency)); // PIPERULE1008""",
        """decimal Both(Row row) => row.Worth.Amount + row.Cost.Amount; // PIPERULE1008""",
        """decimal Both(Row row) => decimal.Add(row.Worth.Amount, row.Cost.Amount); // PIPERULE1008""",
        """decimal Gross(Row row, decimal vat) => row.Worth.Amount + row.Cost.Amount * vat; // PIPERULE1008""",
        """decimal Total(IEnumerable<Deal> deals) => (from deal in deals let amount = deal.Amount?.Amount ?? 0 where amount > 0 select amount * 2).Sum(); // PIPERULE1008""",
        """
        decimal Total(IEnumerable<Money> all)
            {
                var total = 0m;
                foreach (var money in all)
                    total = decimal.Add(total, money.Amount); // PIPERULE1008
                return total;
            }
        """,
        """decimal Left(Quota quota, Money won) => (quota.Amount?.Amount ?? 0) - won.Amount; // PIPERULE1008""",
        """IEnumerable<(string?, decimal)> ByOwner(IEnumerable<Deal> deals) => deals.GroupBy(deal => deal.Owner).Select(own => (own.Key, own.Sum(deal => deal.Amount?.Amount ?? 0))); // PIPERULE1008""",
        """Money Total(IReadOnlyList<Money> all) => new Money(all.Sum(money => money.Amount), all[0].Currency); // PIPERULE1008""",
        """Money Total(IReadOnlyList<Money> all) => new Money(all.Sum(money => money.Amount), "EUR"); // PIPERULE1008""",
        """string Total(IReadOnlyList<Money> all) => $"{all.Sum(money => money.Amount)} {all[0].Currency}"; // PIPERULE1008""",
        """
        decimal Total(IEnumerable<Deal> deals)
            {
                var total = 0m;
                foreach (var deal in deals)
                    total += deal.Amount?.Amount ?? 0; // PIPERULE1008
                return total;
            }
        """,
        """
        decimal Total(IEnumerable<Deal> deals)
            {
                var total = 0m;
                foreach (var deal in deals)
                    if (deal.Amount is { } money)
                        total = total + money.Amount; // PIPERULE1008
                return total;
            }
        """,
        """
        decimal Total(IEnumerable<Deal> deals)
            {
                var total = 0m;
                foreach (var deal in deals)
                {
                    var amount = deal.Amount?.Amount ?? 0;
                    total += amount; // PIPERULE1008
                }
                return total;
            }
        """,
        """
        decimal Total(IEnumerable<Money> all)
            {
                var total = 0m;
                foreach (var amount in all.Select(money => money.Amount))
                    total += amount; // PIPERULE1008
                return total;
            }
        """,
        """
        void ByOwner(IEnumerable<Deal> deals, IDictionary<string, decimal> totals)
            {
                foreach (var deal in deals)
                    totals[deal.Owner ?? ""] += deal.Amount?.Amount ?? 0; // PIPERULE1008
            }
        """,
        """
        void ByOwner(IEnumerable<Row> rows, Dictionary<decimal, decimal> totals)
            {
                foreach (var row in rows)
                    totals[row.Chance] = totals.TryGetValue(row.Chance, out var before) ? before + row.Worth.Amount : row.Worth.Amount; // PIPERULE1008
            }
        """,
        """
        void ByOwner(IEnumerable<Row> rows, decimal[] totals)
            {
                foreach (var row in rows)
                    totals[0] = row.Worth.Amount + totals[0]; // PIPERULE1008
            }
        """,
        """
        decimal Total(IEnumerable<Deal> deals)
            {
                var rows = deals.Select(deal => new { deal.Owner, Worth = deal.Amount?.Amount ?? 0 });
                return rows.Sum(row => row.Worth); // PIPERULE1008
            }
        """,
        """
        string Total(IReadOnlyList<Money> all)
            {
                var code = all[0].Currency;
                var total = all.Sum(money => money.Amount); // PIPERULE1008
                return total + " " + code;
            }
        """,
        """
        decimal Left(Money quota, IEnumerable<Money> won)
            {
                var left = quota.Amount;
                foreach (var one in won)
                    left -= one.Amount; // PIPERULE1008
                return left;
            }
        """);

    private static readonly string s_alone = Each(
        """decimal Gross(Money money, decimal vat) => money.Amount + money.Amount * vat;""",
        """decimal Gross(Deal deal, decimal vat) => (deal.Amount?.Amount ?? 0) + (deal.Amount?.Amount ?? 0) * vat;""",
        """decimal Net(Deal deal, decimal cut) => deal.Amount.GetValueOrDefault().Amount - deal.Amount.GetValueOrDefault().Amount * cut;""");

    private static readonly string s_looked = Each(
        """IEnumerable<Money> Totals(IEnumerable<Money> all) => all.GroupBy(money => money.Currency).Select(same => new Money(same.Sum(money => money.Amount), same.Key));""",
        """IEnumerable<Money> Totals(IEnumerable<Money> all) => from money in all group money by money.Currency into same select new Money(same.Sum(money => money.Amount), same.Key);""",
        """ILookup<string, decimal> Totals(IEnumerable<Money> all) => all.ToLookup(money => money.Currency, money => money.Amount);""",
        """decimal Euros(IEnumerable<Money> all) => all.Where(money => money.Currency == "EUR").Sum(money => money.Amount);""",
        """decimal Euros(IEnumerable<Deal> deals) => deals.Sum(deal => deal.Amount is { Currency: "EUR" } money ? money.Amount : 0);""",
        """decimal Euros(IEnumerable<Money> all, IReadOnlyDictionary<string, decimal> table) => all.Sum(money => money.Amount * table[money.Currency]);""",
        """decimal Total(IEnumerable<Money> all, Func<Money, decimal> convert) => all.Sum(money => convert(money));""",
        """decimal Total(IEnumerable<Row> rows) => rows.Sum(row => row.Worth.Amount * row.ExchangeRate);""",
        """decimal Total(IEnumerable<Money> all) => all.Sum(money => Exchange.ToEuro(money).Amount);""",
        """decimal Total(IEnumerable<Money> all) => all.Select(Exchange.ToEuro).Sum(money => money.Amount);""",
        """decimal Total(Pipeline pipeline) => pipeline.OpenDeals.Sum(deal => pipeline.ReportingAmount(deal)?.Amount ?? 0);""",
        """decimal Total(IEnumerable<Money> all) => Exchange.AreAlike(all) ? all.Sum(money => money.Amount) : throw new InvalidOperationException();""",
        """decimal Total(IEnumerable<Money> all) => all.Where(Exchange.IsEuro).Sum(money => money.Amount);""",
        """decimal Total(Books books) => books.Euros.Sum(money => money.Amount);""",
        """decimal Total(IGrouping<string, Money> same) => same.Sum(money => money.Amount);""",
        """IEnumerable<decimal> Totals(IEnumerable<IGrouping<string, Money>> groups) => groups.Select(same => same.Sum(money => money.Amount));""",
        """Money Total(IEnumerable<Money> all) => all.Aggregate((sum, money) => sum + money);""",
        """Money Total(Money one, Money other) => one + other;""",
        """decimal Highest(IEnumerable<Money> all) => all.Max(money => money.Amount);""",
        """IEnumerable<Money> Sorted(IEnumerable<Money> all) => all.OrderByDescending(money => money.Amount);""",
        """decimal Weighted(Row row) => row.Worth.Amount * row.Chance;""",
        """decimal Taxed(Money money) => money.Amount + 20;""",
        """
        void Keep(IEnumerable<Row> rows, IDictionary<decimal, decimal> costs)
            {
                var fee = 20m;
                foreach (var row in rows)
                    costs[row.Chance] = row.Worth.Amount + fee;
            }
        """,
        """Money Total(IEnumerable<Money> all) => all.Aggregate((sum, money) => sum.Currency == money.Currency ? new Money(sum.Amount + money.Amount, sum.Currency) : sum);""",
        """string Shown(Money money) => "worth " + money.Amount;""",
        """int Large(IEnumerable<Money> all) => all.Sum(money => money.Amount > 1000 ? 1 : 0);""",
        """int Large(IEnumerable<Money> all) => all.Count(money => money.Amount > 1000);""",
        """decimal Total(IEnumerable<Row> rows) => rows.Sum(row => row.Chance);""",
        """decimal Total(IEnumerable<Other> all) => all.Sum(one => one.Amount);""",
        """
        string Lines(IEnumerable<Money> all)
            {
                var text = "";
                foreach (var money in all)
                    text += money.Amount;
                return text;
            }
        """,
        """
        decimal Euros(IEnumerable<Deal> deals)
            {
                var total = 0m;
                foreach (var deal in deals)
                {
                    if (deal.Amount?.Currency != "EUR")
                        throw new InvalidOperationException();
                    total += deal.Amount.Value.Amount;
                }
                return total;
            }
        """,
        """
        decimal Total(IReadOnlyList<Money> all)
            {
                var code = all[0].Currency;
                if (all.Any(money => !money.ToString().EndsWith(code, StringComparison.Ordinal)))
                    return 0;
                return all.Sum(money => money.Amount);
            }
        """,
        """
        void Totals(IEnumerable<Money> all, IDictionary<string, decimal> totals)
            {
                foreach (var money in all)
                    totals[money.Currency] += money.Amount;
            }
        """);

    [Fact]
    public void A_sum_that_nobody_keeps_apart_by_currency_is_marked() => Analyzed.AsMarked(s_summed);

    [Fact]
    public void Where_somebody_looks_at_the_currency_or_may_have_nothing_is_said() => Analyzed.AsMarked(s_looked);

    [Fact]
    public void An_amount_and_a_part_of_itself_is_no_sum() => Analyzed.AsMarked(s_alone);

    [Fact]
    public void It_names_what_is_added_up() => Assert.Contains(
        Analyzed.Found(s_summed),
        found => found.GetMessage(null).StartsWith("'deal.Amount?.Amount' is added up here", StringComparison.Ordinal));

    [Fact]
    public void The_name_of_the_sum_is_marked_and_not_the_whole_chain() => Assert.Contains(
        Analyzed.Found(s_summed), found => found.Location.SourceTree!.GetText().ToString(found.Location.SourceSpan) == "Sum");

    [Fact]
    public void Code_that_is_still_being_written_does_not_stop_it() =>
        Assert.Empty(Unfinished.Failures(new PIPERULE1008MoneySummedWithoutCurrency(), s_summed));

    private static string Each(params string[] members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using PipelineRules;
        using PipelineRules.Assessments;
        using PipelineRules.Pipelines;
        using PipelineRules.Facts;

        public sealed record Row(Money Worth, Money Cost, decimal Chance, decimal ExchangeRate);
        public sealed record Other(decimal Amount);
        public sealed class Books(IEnumerable<Money> all)
        {
            public IEnumerable<Money> Euros => all.Where(money => money.Currency == "EUR");
        }

        public static class Exchange
        {
            public static Money ToEuro(Money money) => new(money.Amount * 1.1m, "EUR");
            public static bool AreAlike(IEnumerable<Money> all) => all.Select(money => money.Currency).Distinct().Count() < 2;
            public static bool IsEuro(Money money) => money.Currency == "EUR";
        }

        {{string.Join("\n", members.Select((member, place) => $$"""
        public static class Case{{place}}
        {
            public static {{member}}
        }
        """))}}
        """;
}
