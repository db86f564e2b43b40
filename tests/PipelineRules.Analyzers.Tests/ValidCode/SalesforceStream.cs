// A reader of Salesforce's change events: async streams, channels, retries, source-generated-looking records, disposal, progress.
#nullable enable
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using NodaTime;
using NodaTime.Text;
using PipelineRules;
using PipelineRules.Annotations;
using PipelineRules.Assessments;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace Contoso.Salesforce
{
    public sealed record OpportunityEvent(
        [property: JsonPropertyName("Id")] string Id,
        [property: JsonPropertyName("AccountId")] string? AccountId,
        [property: JsonPropertyName("Name")] string? Name,
        [property: JsonPropertyName("OwnerId")] string? OwnerId,
        [property: JsonPropertyName("CloseDate")] string? CloseDate,
        [property: JsonPropertyName("Must_Have_Date__c")] string? MustHaveDate,
        [property: JsonPropertyName("ForecastCategoryName")] string? Forecast,
        [property: JsonPropertyName("Amount")] decimal? Amount,
        [property: JsonPropertyName("CurrencyIsoCode")] string? Currency,
        [property: JsonPropertyName("Customer_Priority__c")] string? PriorityId,
        [property: JsonPropertyName("SystemModstamp")] DateTimeOffset Stamp);

    public sealed record OpportunityPage
    {
        public required IReadOnlyList<OpportunityEvent> Records { get; init; }

        public string? NextRecordsUrl { get; init; }

        public bool Done { get; init; }
    }

    public sealed record SalesforceOptions(Uri Instance, string Version = "v62.0", int Retries = 4)
    {
        public Uri Query(string soql) => new(Instance, $"/services/data/{Version}/query?q={Uri.EscapeDataString(soql)}");
    }

    public sealed class SalesforceException(string message, HttpStatusCode? status = null, Exception? inner = null)
        : Exception(message, inner)
    {
        public HttpStatusCode? Status { get; } = status;

        public bool IsWorthAnotherTry => Status is null or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
    }

    internal static class Retry
    {
        public static async Task<T> Of<T>(
            Func<CancellationToken, Task<T>> action, int times, Func<int, CancellationToken, Task> wait, CancellationToken stop)
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    return await action(stop).ConfigureAwait(false);
                }
                catch (SalesforceException wrong) when (attempt < times && wrong.IsWorthAnotherTry)
                {
                    await wait(attempt, stop).ConfigureAwait(false);
                }
            }
        }
    }

    public sealed class SalesforceReader(HttpClient http, SalesforceOptions options, Func<int, CancellationToken, Task> wait)
    {
        private const string Soql =
            "SELECT Id, AccountId, Name, OwnerId, CloseDate, Must_Have_Date__c, ForecastCategoryName, Amount, CurrencyIsoCode, "
                + "Customer_Priority__c, SystemModstamp FROM Opportunity";

        private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

        public async IAsyncEnumerable<OpportunityEvent> ReadAsync([EnumeratorCancellation] CancellationToken stop = default)
        {
            var next = options.Query(Soql);
            while (next is not null)
            {
                var at = next;
                var page = await Retry.Of(token => PageAsync(at, token), options.Retries, wait, stop).ConfigureAwait(false);
                foreach (var one in page.Records)
                    yield return one;
                next = page is { Done: false, NextRecordsUrl: { Length: > 0 } more } ? new Uri(options.Instance, more) : null;
            }
        }

        private async Task<OpportunityPage> PageAsync(Uri at, CancellationToken stop)
        {
            using var answer = await http.GetAsync(at, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
            if (!answer.IsSuccessStatusCode)
                throw new SalesforceException($"{(int)answer.StatusCode} {answer.ReasonPhrase}", answer.StatusCode);
            await using var body = await answer.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
            try
            {
                return await JsonSerializer.DeserializeAsync<OpportunityPage>(body, s_json, stop).ConfigureAwait(false)
                    ?? throw new SalesforceException("an empty page");
            }
            catch (JsonException wrong)
            {
                throw new SalesforceException("no page that can be read", inner: wrong);
            }
        }
    }

    /// <summary>Makes facts of events. A day is a day: Salesforce's dates have no time and no zone.</summary>
    public static class EventReading
    {
        private static readonly LocalDatePattern s_iso = LocalDatePattern.Iso;

        public static (Deal Deal, IReadOnlyList<string> Wrong) ToDeal(OpportunityEvent read)
        {
            var wrong = new List<string>();
            var mustHave = Day(read.MustHaveDate, nameof(read.MustHaveDate), wrong);
            var close = Day(read.CloseDate, nameof(read.CloseDate), wrong);
            var category = Category(read.Forecast);
            var amount = read is { Amount: { } worth, Currency: { Length: 3 } currency } ? new Money(worth, currency) : (Money?)null;
            var known = new Deal(read.Id, read.AccountId, read.Name, read.OwnerId, read.PriorityId, amount);
            if (category is DealCategory.Omitted or DealCategory.Pipeline)
                return (known with { Category = category }, wrong);
            if (mustHave is null && read.PriorityId is null)
            {
                wrong.Add($"{read.Id} is {category}, and nobody knows by when the customer must have it");
                return (known, wrong);
            }

            return (mustHave is { } day ? known with { MustHaveDate = day, Category = category, CloseDate = close }
                : Linked(read, category, close, amount), wrong);
        }

        private static Deal Linked(OpportunityEvent read, DealCategory category, LocalDate? close, Money? amount) =>
            read.PriorityId is { } priority
            ? new Deal(read.Id, read.AccountId, read.Name, read.OwnerId, priority, amount, Category: category, CloseDate: close)
            : new Deal(read.Id, read.AccountId, read.Name, read.OwnerId, Amount: amount);

        private static LocalDate? Day(string? text, string field, List<string> wrong)
        {
            if (string.IsNullOrEmpty(text))
                return null;
            var parsed = s_iso.Parse(text);
            if (parsed.Success)
                return parsed.Value;
            wrong.Add($"{field}: '{text}' is no day");
            return null;
        }

        private static DealCategory Category(string? name) => name?.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant() switch
        {
            "OMITTED" => DealCategory.Omitted,
            "BESTCASE" => DealCategory.BestCase,
            "MOSTLIKELY" => DealCategory.MostLikely,
            "COMMIT" or "CLOSED" => DealCategory.Commit,
            _ => DealCategory.Pipeline,
        };
    }

    /// <summary>Keeps a live pipeline up to date, and tells whoever listens which deals changed their stance.</summary>
    public sealed class StancePump(LivePipeline pipeline, Evaluator evaluator) : IAsyncDisposable
    {
        private readonly Channel<OpportunityEvent> _events =
            Channel.CreateBounded<OpportunityEvent>(new BoundedChannelOptions(1_000) { SingleReader = true });
        private readonly Dictionary<string, Stance> _stances = new(StringComparer.Ordinal);
        private readonly CancellationTokenSource _stop = new();

        public event Action<string, Stance?, Stance>? Changed;

        public async Task FillAsync(IAsyncEnumerable<OpportunityEvent> source, IProgress<int>? progress = null)
        {
            var read = 0;
            try
            {
                await foreach (var one in source.WithCancellation(_stop.Token))
                {
                    await _events.Writer.WriteAsync(one, _stop.Token);
                    if (++read % 100 == 0)
                        progress?.Report(read);
                }
            }
            finally
            {
                _events.Writer.TryComplete();
            }
        }

        public async Task<IReadOnlyList<string>> DrainAsync()
        {
            var wrong = new List<string>();
            await foreach (var one in _events.Reader.ReadAllAsync(_stop.Token))
            {
                var (deal, said) = EventReading.ToDeal(one);
                wrong.AddRange(said);
                foreach (var touched in pipeline.Put(deal).Affected)
                    Tell(evaluator.Assess(touched));
            }

            wrong.AddRange(pipeline.Problems.Select(problem => problem.ToString() ?? problem.Message));
            return wrong;
        }

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            _stop.Dispose();
        }

        private void Tell(DealAssessment assessed)
        {
            var before = _stances.TryGetValue(assessed.Deal.Id, out var known) ? known : (Stance?)null;
            if (before == assessed.Stance)
                return;
            _stances[assessed.Deal.Id] = assessed.Stance;
            Changed?.Invoke(assessed.Deal.Id, before, assessed.Stance);
        }
    }

    /// <summary>What is sent back. Only what the customer's own words carry becomes a commit.</summary>
    public sealed class WriteBack
    {
        private readonly List<PendingUpdate> _pending = [];

        [Forecasts]
        public ICollection<PendingUpdate> Pending => _pending;

        public void Add(DealAssessment assessed)
        {
            if (assessed is { Stance: Stance.Proactive, Deal: { MustHaveDate: { } mustHave, CloseDate: { } close } deal })
                Pending.Add(new PendingUpdate(deal.Id, mustHave) { ClosesOn = close, Category = "Commit" });
        }

        public string ToJson() => JsonSerializer.Serialize(_pending.Select(update => new
        {
            update.Id,
            CloseDate = update.ClosesOn?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            Must_Have_Date__c = update.MustHave?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            ForecastCategoryName = update.Category,
        }));
    }

    public sealed class PendingUpdate(string id, [MustHaveDate] LocalDate? mustHave)
    {
        public string Id { get; } = id;

        [MustHaveDate]
        public LocalDate? MustHave { get; } = mustHave;

        [ForecastCloseDate]
        public LocalDate? ClosesOn { get; init; }

        [ForecastCategory("Best Case", "Commit")]
        public string? Category { get; init; }
    }
}
