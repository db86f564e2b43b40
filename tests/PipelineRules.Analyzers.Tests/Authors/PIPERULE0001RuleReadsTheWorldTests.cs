namespace PipelineRules.Analyzers.Tests.Authors;

public sealed class PIPERULE0001RuleReadsTheWorldTests
{
    private static readonly string s_speaks = Written.Types("""
        [Rule("contoso/is-fresh", CapOnUnknown =Stance.Unproven)]
        public sealed class IsFresh(IClock clock, TimeProvider time) : DealRule
        {
            private static readonly DateTime Begun = DateTime.Now; // PIPERULE0001
            private readonly string _host = Environment.MachineName; // PIPERULE0001
            private readonly Random _random = new(); // PIPERULE0001

            public IsFresh() : this(SystemClock.Instance, TimeProvider.System) // PIPERULE0001 PIPERULE0001
            {
                Console.WriteLine("made"); // PIPERULE0001
            }

            private static string Region => RegionInfo.CurrentRegion.Name; // PIPERULE0001

            protected override bool Concerns(DealContext deal) => deal.AsOf <= LocalDate.FromDateTime(DateTime.Today); // PIPERULE0001

            protected override Answer Judge(DealContext deal)
            {
                var day = DateTime.UtcNow.Date; // PIPERULE0001
                var later = DateTimeOffset.Now; // PIPERULE0001
                var id = Guid.NewGuid(); // PIPERULE0001
                var dice = Random.Shared.Next(6); // PIPERULE0001
                var user = Environment.GetEnvironmentVariable("USER"); // PIPERULE0001
                var culture = CultureInfo.CurrentCulture.Name; // PIPERULE0001
                var text = System.IO.File.ReadAllText("rank.txt"); // PIPERULE0001
                var http = new System.Net.Http.HttpClient(); // PIPERULE0001
                var answer = http.GetStringAsync("https://contoso.example/rank"); // PIPERULE0001
                var process = System.Diagnostics.Process.GetCurrentProcess(); // PIPERULE0001
                var watch = System.Diagnostics.Stopwatch.StartNew(); // PIPERULE0001
                var instant = clock.GetCurrentInstant(); // PIPERULE0001
                var now = time.GetUtcNow(); // PIPERULE0001
                var zone = DateTimeZoneProviders.Tzdb.GetSystemDefault(); // PIPERULE0001
                var local = TimeZoneInfo.Local; // PIPERULE0001
                var hash = deal.Name.GetHashCode(); // PIPERULE0001
                var shouted = deal.Name.ToUpper(); // PIPERULE0001
                var starts = deal.Name.StartsWith("Renewal"); // PIPERULE0001
                var equal = string.Compare(deal.Name, "renewal"); // PIPERULE0001
                var compared = deal.Name.Equals("renewal", StringComparison.CurrentCultureIgnoreCase); // PIPERULE0001
                var parsed = decimal.Parse("1,5"); // PIPERULE0001
                var said = 1.5m.ToString(); // PIPERULE0001
                var written = deal.AsOf.ToString(); // PIPERULE0001
                Func<Guid> makes = Guid.NewGuid; // PIPERULE0001
                Func<DateTime> reads = () => DateTime.Now; // PIPERULE0001
                return Later() ? Yes("it is") : Unknown("Is it?");

                bool Later() => DateTime.Now.Hour > 12; // PIPERULE0001
            }

            private static class Nested
            {
                public static readonly DateTime At = DateTime.Now; // PIPERULE0001
            }
        }
        """);

    private static readonly string s_isSilent = Written.Types("""
        public static class Elsewhere
        {
            public static DateTime Now => DateTime.Now;
        }

        [Rule("contoso/is-fresh", CapOnUnknown =Stance.Unproven)]
        public sealed class IsFresh(DateTimeZone zone, TimeSpan age) : DealRule
        {
            private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
            private readonly Random _seeded = new(42);

            protected override Answer Judge(DealContext deal)
            {
                var named = nameof(DateTime.Now);
                var day = new DateTime(2026, 11, 2);
                var shouted = deal.Name.ToUpperInvariant();
                var lower = deal.Name.ToLower(CultureInfo.InvariantCulture);
                var starts = deal.Name.StartsWith("Renewal", StringComparison.Ordinal) || deal.Name.StartsWith('R') || deal.Name.Contains("x");
                var equal = string.Equals(deal.Name, "renewal", StringComparison.OrdinalIgnoreCase) || string.CompareOrdinal(deal.Name, "renewal") < 0;
                var parsed = decimal.Parse("1.5", CultureInfo.InvariantCulture) + int.Parse("1");
                var said = 1.5m.ToString(CultureInfo.InvariantCulture) + day.ToString("o", CultureInfo.InvariantCulture) + deal.Amount.ToString();
                var written = deal.AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
                var path = System.IO.Path.Combine("a", "b");
                var age2 = deal.AsOf.ToDateTimeUnspecified() - day > age ? 1 : deal.Id.IndexOf('x');
                return deal.AsOf.AtStartOfDayInZone(zone).Hour > 1 ? Yes($"{deal.AsOf} {1.5m} {DateTimeZone.Utc}") : Unknown("Is it?");
            }
        }
        """);

    [Fact]
    public void When_a_rule_reads_more_than_its_deal_it_is_marked() => Analyzed.AsMarked(s_speaks);

    [Fact]
    public void What_gives_the_same_everywhere_is_not_marked() => Analyzed.AsMarked(s_isSilent);

    [Fact]
    public void It_says_what_is_read() => Assert.StartsWith(
        "'DateTime.Now' reads the clock;",
        Analyzed.Found(s_speaks).OrderBy(found => found.Location.SourceSpan.Start).First().GetMessage(null), StringComparison.Ordinal);
}
