// A nightly sync from HubSpot: records, async streams, LINQ, and dates in milliseconds.
#nullable enable
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using NodaTime.Text;
using PipelineRules;
using PipelineRules.Assessments;
using PipelineRules.Facts;

namespace Contoso.HubSpot
{
    public sealed record HubSpotDeal(string Id, IReadOnlyDictionary<string, string?> Properties, DateTimeOffset UpdatedAt);

    public sealed record HubSpotPage(IReadOnlyList<HubSpotDeal> Results, string? After);

    public interface IHubSpot
    {
        Task<HubSpotPage> DealsAsync(string? after, CancellationToken stop);

        Task UpdateAsync(string id, IReadOnlyDictionary<string, string> properties, CancellationToken stop);
    }

    public sealed record SyncReport(int Seen, int Written, IReadOnlyList<string> Problems)
    {
        public bool IsClean => Problems.Count == 0;
    }

    internal static class Fields
    {
        public const string Name = "dealname";
        public const string Company = "associatedcompanyid";
        public const string Amount = "amount";
        public const string Currency = "deal_currency_code";
        public const string CloseDate = "closedate";
        public const string MustHave = "customer_must_have_date";
        public const string Category = "hs_manual_forecast_category";
        public const string Owner = "hubspot_owner_id";
        public const string Priority = "customer_priority";
        public const string Stance = "deal_stance";
        public const string Question = "next_question";
    }

    internal sealed class HubSpotReader(DateTimeZone zone)
    {
        private static readonly LocalDatePattern Iso = LocalDatePattern.Iso;

        public Deal? Read(HubSpotDeal from, ICollection<string> problems)
        {
            var category = Category(Text(from, Fields.Category));
            var mustHave = Day(from, Fields.MustHave, problems);
            if (category >= DealCategory.BestCase && mustHave is null)
            {
                problems.Add($"{from.Id}: forecast as {category}, and by which day must the customer have it?");
                category = DealCategory.Pipeline;
            }

            var seen = new Deal(
                from.Id,
                Text(from, Fields.Company),
                Text(from, Fields.Name),
                Text(from, Fields.Owner),
                Text(from, Fields.Priority),
                Amount(from, problems),
                MustHaveDate: mustHave,
                Attributes: new DealAttributes(
                    from.Properties.Where(field => field.Value is not null)
                        .Select(field => KeyValuePair.Create(field.Key, field.Value ?? ""))));
            if (mustHave is null)
                return seen;
            return seen with { MustHaveDate = mustHave, Category = category, CloseDate = Day(from, Fields.CloseDate, problems) };
        }

        private static string? Text(HubSpotDeal from, string field) =>
            from.Properties.TryGetValue(field, out var text) && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

        private static Money? Amount(HubSpotDeal from, ICollection<string> problems)
        {
            if (Text(from, Fields.Amount) is not { } text)
                return null;
            if (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount))
            {
                problems.Add($"{from.Id}: '{text}' is no amount");
                return null;
            }

            if (Text(from, Fields.Currency) is { Length: 3 } currency)
                return new Money(amount, currency.ToUpperInvariant());
            problems.Add($"{from.Id}: {amount} of which currency?");
            return null;
        }

        private LocalDate? Day(HubSpotDeal from, string field, ICollection<string> problems)
        {
            switch (Text(from, field))
            {
                case null:
                    return null;
                case { } text when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds):
                    return Instant.FromUnixTimeMilliseconds(milliseconds).InZone(zone).Date;
                case { } text when Iso.Parse(text) is { Success: true, Value: var day }:
                    return day;
                case { } text when InstantPattern.ExtendedIso.Parse(text) is { Success: true } instant:
                    return instant.Value.InZone(zone).Date;
                case { } text:
                    problems.Add($"{from.Id}: '{text}' is no day");
                    return null;
            }
        }

        private static DealCategory Category(string? text) => text switch
        {
            "COMMIT" => DealCategory.Commit,
            "MOST_LIKELY" => DealCategory.MostLikely,
            "BEST_CASE" => DealCategory.BestCase,
            "OMIT" => DealCategory.Omitted,
            _ => DealCategory.Pipeline,
        };
    }

    /// <summary>Reads all deals, assesses them as of a day, and writes back what changed.</summary>
    public sealed class HubSpotSync(IHubSpot hubSpot, Rulebook rulebook, IClock clock, DateTimeZone zone)
    {
        private readonly HubSpotReader _reader = new(zone);

        public async Task<SyncReport> RunAsync(CancellationToken stop = default)
        {
            var (deals, problems, sources) = (new List<Deal>(), new List<string>(), new ConcurrentDictionary<string, HubSpotDeal>());
            await foreach (var source in AllAsync(stop))
            {
                sources[source.Id] = source;
                if (_reader.Read(source, problems) is { } deal)
                    deals.Add(deal);
            }

            var facts = new FactSet(
                clock.GetCurrentInstant().InZone(zone).Date,
                Customers: deals.Select(deal => deal.Customer).OfType<string>().Distinct().Select(id => new Customer(id)).ToList(),
                Deals: deals);
            var assessment = new Evaluator(rulebook).Assess(Pipeline.From(facts), cancellation: stop);
            problems.AddRange(assessment.Problems.Select(problem => $"{problem}"));

            var written = 0;
            foreach (var assessed in assessment.Deals)
                if (sources.TryGetValue(assessed.Deal.Id, out var source) && Changes(source, assessed) is { Count: > 0 } changes)
                {
                    await hubSpot.UpdateAsync(source.Id, changes, stop);
                    written++;
                }

            return new SyncReport(sources.Count, written, problems);
        }

        private static IReadOnlyDictionary<string, string> Changes(HubSpotDeal source, DealAssessment assessed) =>
            new Dictionary<string, string>
        {
            [Fields.Stance] = Word(assessed.Stance),
            [Fields.Question] = assessed.Questions.Select(question => $"{question.Question}").FirstOrDefault() ?? "",
        }.Where(field => source.Properties.GetValueOrDefault(field.Key) != field.Value)
            .ToDictionary(field => field.Key, field => field.Value);

        private static string Word(Stance stance) => stance switch
        {
            Stance.Proactive => "proactive",
            Stance.Unproven => "unproven",
            Stance.Reactive => "reactive",
            _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, "no stance that we know"),
        };

        private async IAsyncEnumerable<HubSpotDeal> AllAsync([EnumeratorCancellation] CancellationToken stop)
        {
            string? after = null;
            do
            {
                var page = await hubSpot.DealsAsync(after, stop).ConfigureAwait(false);
                foreach (var deal in page.Results)
                    yield return deal;
                after = page.After;
            }
            while (after is not null);
        }
    }
}
