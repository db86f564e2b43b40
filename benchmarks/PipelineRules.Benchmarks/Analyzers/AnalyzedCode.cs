namespace PipelineRules.Benchmarks.Analyzers;

/// <summary>Code of the two kinds that are measured.</summary>
internal static class AnalyzedCode
{
    public const int Bodies = 100;

    public static string WithoutSinks { get; } =
        Head + string.Concat(Enumerable.Range(0, 200).Select(place => Plain.Replace("#", $"{place}", StringComparison.Ordinal)));

    public static string WithSinks { get; } =
        Head + string.Concat(Enumerable.Range(0, Bodies).Select(place => Forecasting.Replace("#", $"{place}", StringComparison.Ordinal)));

    public static int Lines(string code) => code.Count(letter => letter == '\n');

    private const string Head =
        "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing NodaTime;\nusing PipelineRules.Facts;\n";

    private const string Plain = """
        public sealed class Report#
        {
            private readonly List<Deal> _deals = new();

            public void Add(Deal deal)
            {
                if (deal.Name is null || deal.Amount is null)
                    return;
                _deals.Add(deal);
            }

            public string Text(string owner)
            {
                var mine = _deals.Where(deal => deal.Owner == owner).OrderBy(deal => deal.Name).ToList();
                var lines = new List<string>();
                foreach (var deal in mine)
                {
                    var amount = deal.Amount?.Amount ?? 0;
                    lines.Add(amount > 100000 ? $"{deal.Name}: {amount}" : $"{deal.Name}");
                }

                return string.Join(Environment.NewLine, lines);
            }
        }

        """;

    private const string Forecasting = """
        public static class Import#
        {
            public static Deal? Read(IReadOnlyDictionary<string, string> row, LocalDate? due, LocalDate close)
            {
                if (!row.TryGetValue("id", out var id) || string.IsNullOrEmpty(id))
                    return null;
                var deal = new Deal(id, Name: row["name"], MustHaveDate: due);
                var counted = row.TryGetValue("category", out var category) && category == "commit";
                if (deal.MustHaveDate is null && !row.ContainsKey("priority"))
                {
                    Console.WriteLine($"{id} has no date");
                    return deal;
                }

                foreach (var key in row.Keys.Where(key => key.StartsWith("split", StringComparison.Ordinal)))
                    Console.WriteLine(key);
                return counted ? deal with { CloseDate = close, Category = DealCategory.Commit } : deal;
            }
        }

        """;
}
