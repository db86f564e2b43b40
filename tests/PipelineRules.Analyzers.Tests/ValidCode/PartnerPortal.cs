// A portal in which partners register deals: validators, results, a state machine, retries, parsing, jobs, and entities that partners fill
// bit by bit.
#nullable enable
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using NodaTime.Extensions;
using PipelineRules;
using PipelineRules.Annotations;
using PipelineRules.Assessments;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace Contoso.Partners
{
    public enum RegistrationState
    {
        Draft,
        Submitted,
        Approved,
        Declined,
        Expired,
    }

    /// <summary>What a partner registers. It is filled in a wizard, page by page.</summary>
    public sealed partial class Registration
    {
        public required string Number { get; init; }

        public RegistrationState State { get; private set; }

        public string? EndCustomer { get; set; }

        [MustHaveDate]
        public DateOnly? GoLive { get; set; }

        [ForecastCloseDate]
        public DateOnly? Order { get; private set; }

        [ForecastCategory("upside", "commit")]
        public string Forecast { get; private set; } = "pipeline";

        public decimal Worth { get; set; }

        public string Currency { get; set; } = "EUR";

        public string? Reason { get; private set; }

        public List<string> Log { get; } = [];
    }

    public sealed partial class Registration
    {
        private readonly Lock _gate = new();

        public Result<Registration> Submit(DateOnly order)
        {
            lock (_gate)
            {
                if (State is not RegistrationState.Draft)
                    return Result.Fail<Registration>($"{Number} is {State}");
                if (GoLive is null)
                    return Result.Fail<Registration>("By which day must the end customer be live?");
                (State, Order, Forecast) = (RegistrationState.Submitted, order, "upside");
                Log.Add(string.Create(CultureInfo.InvariantCulture, $"submitted for {order:yyyy-MM-dd}"));
                return Result.Of(this);
            }
        }

        public Result<Registration> Advance(string verb, DateOnly? day = null, string? reason = null)
        {
            switch (verb, State)
            {
                case ("approve", RegistrationState.Submitted) when GoLive.HasValue:
                    State = RegistrationState.Approved;
                    Forecast = "commit";
                    Log.Add($"{Number}: {State}");
                    break;
                case ("decline", RegistrationState.Submitted or RegistrationState.Approved):
                    (State, Forecast, Order) = (RegistrationState.Declined, "pipeline", null);
                    Reason = reason;
                    break;
                case ("move", RegistrationState.Approved) when day > Order && reason is { Length: > 0 } && GoLive >= day:
                    Order = day;
                    Reason = reason;
                    break;
                default:
                    return Result.Fail<Registration>($"nobody can {verb} what is {State}");
            }

            return Result.Of(this);
        }
    }

    public readonly struct Result<T>
        where T : class
    {
        private readonly T? _value;

        internal Result(T? value, string? why) => (_value, Why) = (value, why);

        [MemberNotNullWhen(false, nameof(Why))]
        public bool IsGood => Why is null;

        public string? Why { get; }

        public TOut Match<TOut>(Func<T, TOut> good, Func<string, TOut> bad) =>
            _value is { } value && IsGood ? good(value) : bad(Why ?? "nothing");

        public Result<TOut> Then<TOut>(Func<T, Result<TOut>> next) where TOut : class => Match(next, Result.Fail<TOut>);
    }

    public static class Result
    {
        public static Result<T> Of<T>(T value) where T : class => new(value, null);

        public static Result<T> Fail<T>(string why) where T : class => new(null, why);
    }

    public interface IRule<in T>
    {
        static virtual string Name => "rule";

        string? Check(T item);
    }

    public sealed class GoLiveIsKnown : IRule<Registration>
    {
        public static string Name => "go-live";

        public string? Check(Registration item) => item.GoLive is null ? "When must they be live?" : null;
    }

    public sealed class OrderIsInTime : IRule<Registration>
    {
        public static string Name => "order";

        public string? Check(Registration item) => (item.Order, item.GoLive) switch
        {
            ({ } order, { } live) when order > live => "They order after they must be live.",
            _ => null,
        };
    }

    public sealed class Checks<T>(params IRule<T>[] rules)
    {
        public bool Pass(T item, [NotNullWhen(false)] out string? why)
        {
            why = rules.Select(rule => rule.Check(item)).FirstOrDefault(said => said is not null);
            return why is null;
        }
    }

    /// <summary>Reads what partners send as text.</summary>
    public sealed class RegistrationReader(TimeZoneInfo partnerZone)
    {
        public Registration Read(IReadOnlyDictionary<string, string> form)
        {
            var registration = new Registration { Number = form["number"], EndCustomer = form.GetValueOrDefault("customer") };
            if (form.TryGetValue("goLive", out var text)
                && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var goLive))
                registration.GoLive = goLive;
            if (decimal.TryParse(form.GetValueOrDefault("worth"), NumberStyles.Number, CultureInfo.InvariantCulture, out var worth))
                registration.Worth = worth;
            return registration;
        }

        /// <summary>A stamp of their server becomes a day in their zone, which they told us.</summary>
        public DateOnly DayOf(DateTimeOffset stamp) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(stamp, partnerZone).DateTime);

        public void Stamp(Registration registration, DateTimeOffset live) => registration.GoLive = DayOf(live);
    }

    /// <summary>Makes our deals of their registrations.</summary>
    public sealed class PartnerDeals(Checks<Registration> checks, DateTimeZone zone)
    {
        public IEnumerable<Deal> Of(IEnumerable<Registration> registrations, ICollection<string> refused)
        {
            foreach (var registration in registrations)
            {
                if (!checks.Pass(registration, out var why))
                {
                    refused.Add($"{registration.Number}: {why}");
                    continue;
                }

                LocalDate? goLive = registration.GoLive is { } live ? LocalDate.FromDateOnly(live) : null;
                var deal =
                    new Deal(registration.Number, registration.EndCustomer, Amount: new Money(registration.Worth, registration.Currency));
                if (goLive.HasValue)
                    deal = deal with { MustHaveDate = goLive.Value };
                if (deal.MustHaveDate is not null && registration.Order is { } order)
                    deal = deal with { CloseDate = LocalDate.FromDateOnly(order), Category = DealCategory.BestCase };
                yield return deal;
            }
        }

        /// <summary>All or nothing: one undated registration and none is committed.</summary>
        public static IReadOnlyList<Deal> CommitAll(IReadOnlyList<Deal> deals)
        {
            if (deals.Any(deal => deal.MustHaveDate is null))
                return deals;
            return [.. deals.Select(deal => deal.MustHaveDate is { } ? deal with { Category = DealCategory.Commit } : deal)];
        }

        public static Deal? FirstToSign(IEnumerable<Deal> deals)
        {
            var next = deals.Where(deal => deal.MustHaveDate is not null).MinBy(deal => deal.MustHaveDate);
            return next?.MustHaveDate is null ? null : next with { Category = DealCategory.Commit };
        }

        /// <summary>Takes the date from wherever it is: the partner's word, the end customer's, or the contract.</summary>
        public static Deal Dated(Deal deal, LocalDate? word, Lazy<LocalDate?> contract)
        {
            var due = word ?? deal.MustHaveDate ?? contract.Value;
            if (due is null)
            {
                Debug.WriteLine($"{deal} has no date");
                return deal with { Category = DealCategory.Pipeline };
            }

            return deal with { MustHaveDate = due, Category = DealCategory.MostLikely };
        }

        public async Task<Deal> FetchAsync(
            Func<CancellationToken, Task<Deal>> fetch, Func<string, Task<Instant?>> ask, CancellationToken stop)
        {
            Exception? last = null;
            for (var attempt = 0; attempt < 3; attempt++)
            {
                try
                {
                    var deal = await fetch(stop).ConfigureAwait(false);
                    var said = await ask(deal.Id).ConfigureAwait(false);
                    if (said is not { } instant)
                        return deal;
                    return deal with { MustHaveDate = instant.InZone(zone).Date, Category = DealCategory.BestCase };
                }
                catch (TimeoutException wrong) when (attempt < 2)
                {
                    last = wrong;
                }
            }

            throw new InvalidOperationException("nobody answers", last);
        }
    }

    /// <summary>Reminders and reports. They look at the seller's calendar, and forecast nothing by it.</summary>
    public sealed class PartnerDesk(FiscalCalendar calendar)
    {
        private readonly ConcurrentDictionary<string, LocalDate> _reminders = new(StringComparer.Ordinal);

        public void Remind(DealContext deal, LocalDate today)
        {
            if (calendar.PeriodOf(today, FiscalGrain.Quarter) is not { } quarter || deal.CloseDate is not { } close)
                return;
            var inQuarter = quarter.Contains(close);
            var remindOn = inQuarter ? close.PlusDays(-14) : quarter.End.PlusDays(1);
            _reminders.AddOrUpdate(deal.Id, remindOn, (_, before) => LocalDate.Max(before, remindOn));
        }

        public IEnumerable<string> Late(IEnumerable<DealContext> deals) =>
            from deal in deals
            where deal.CloseDate?.PlusDays(7) < deal.AsOf || deal.LatestSignatureDate < deal.AsOf
            select $"{deal.Name}: by {deal.LatestSignatureDate?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "a day that nobody knows"}";

        /// <summary>Who still has something to ask. What is unknown is no refusal.</summary>
        public static IReadOnlyDictionary<string, int> Open(Assessment assessment) => assessment.Deals
            .Where(deal => deal.Findings.Any(finding => finding.Answer is AnswerKind.No or AnswerKind.Unknown))
            .GroupBy(deal => deal.Deal.Owner ?? "nobody")
            .ToDictionary(mine => mine.Key, mine => mine.Sum(deal => deal.Questions.Count));

        public static IEnumerable<(string Currency, decimal Worth)> Worth(IEnumerable<Registration> registrations) =>
            from registration in registrations
            where registration.State == RegistrationState.Approved
            group registration.Worth by registration.Currency into same
            select (same.Key, Total<decimal>(same));

        public static decimal InEuro(IEnumerable<Deal> deals) => deals
            .Where(deal => deal.Amount?.Currency == "EUR" && deal.Status == DealStatus.Open)
            .Sum(deal => deal.Amount?.Amount ?? 0);

        public static string Light(DealAssessment deal)
        {
            if (deal.Stance == Stance.Reactive)
                return "red";
            if (deal.Stance == Stance.Unproven)
                return $"amber: {deal.Questions.FirstOrDefault()?.Question?.Text}";
            return "green";
        }

        public static string Sheet(FactSet facts, LocalDate day)
        {
            var pipeline = Pipeline.From(facts).AsOf(day);
            var assessment = new Evaluator(Rulebook.BuiltIn).Assess(pipeline);
            var lines = assessment.Deals.Select(deal => $"{deal.Deal.Name};{Light(deal)}");
            var wrong = pipeline.Problems.Select(problem => $"{problem.Fact};{problem.Message}");
            return string.Join(Environment.NewLine, lines.Concat(wrong));
        }

        private static T Total<T>(IEnumerable<T> items) where T : INumberBase<T> => items.Aggregate(T.Zero, (sum, item) => sum + item);
    }

    /// <summary>Validates as forms do: every error is collected, and the first look is at whether there are any.</summary>
    public static class WizardPage
    {
        public enum Outcome
        {
            Saved,
            Undated,
            TooLate,
        }

        public static IReadOnlyList<string> Save(WizardState state, DateOnly order)
        {
            var errors = new List<string>();
            if (state.GoLive is null)
                errors.Add("By which day must they be live?");
            if (state.GoLive < order)
                errors.Add("They order after they must be live.");
            if (errors.Count > 0)
                return errors;
            state.Order = order;
            state.Forecast = "commit";
            return errors;
        }

        public static Outcome Try(WizardState state, DateOnly order)
        {
            var outcome = state switch
            {
                { GoLive: null } => Outcome.Undated,
                { GoLive: { } live } when live < order => Outcome.TooLate,
                _ => Outcome.Saved,
            };
            if (outcome == Outcome.Saved)
                state.Order = order;
            return outcome;
        }

        /// <summary>A deal for the demo, as its caller configures it.</summary>
        public static WizardState Demo(DateOnly order, Action<WizardState> configure)
        {
            var state = new WizardState();
            configure(state);
            state.Order = order;
            return state;
        }

        public static WizardState? Copy(DateOnly? live, DateOnly order, IDictionary<string, string> modelState)
        {
            if (live is null)
                modelState["GoLive"] = "By which day must they be live?";
            if (modelState.Count > 0)
                return null;
            return new WizardState { GoLive = live, Order = order };
        }
    }

    public sealed class WizardState
    {
        [MustHaveDate]
        public DateOnly? GoLive { get; set; }

        [ForecastCloseDate]
        public DateOnly? Order { get; set; }

        [ForecastCategory("upside", "commit")]
        public string Forecast { get; set; } = "pipeline";
    }

    /// <summary>Moves what partners ask to be moved. Whoever asks says why, and the customer's own word moves the day as well.</summary>
    public sealed class MoveDesk(IClock clock, DateTimeZone zone, ICollection<CloseDateChange> history)
    {
        public Deal Later(Deal deal, Period by, string because)
        {
            if (deal is not { CloseDate: { } before, MustHaveDate: { } due })
                return deal;
            var after = LocalDate.Min(before.Plus(by), due);
            history.Add(new CloseDateChange(deal.Id, clock.InZone(zone).GetCurrentDate(), before, after, because));
            return deal with { CloseDate = after };
        }

        public Deal WithCustomer(Deal deal, Validation word)
        {
            if (word.MustHaveDate is not { } due || word.Evidence < EvidenceLevel.CustomerStated)
                return deal;
            var moved = deal with { MustHaveDate = due, CloseDate = due };
            if (moved.CloseDate != deal.CloseDate)
                history.Add(new CloseDateChange(deal.Id, word.On, deal.CloseDate, due, $"said by {word.Stakeholder}"));
            return moved;
        }

        public static Deal Renew(Deal won, string id) => won.MustHaveDate is { } before
            ? new Deal(
                id, won.Customer, $"{won.Name} (renewal)", won.Owner, MustHaveDate: before.PlusYears(1),
                CloseDate: before.PlusYears(1).PlusDays(-30), Category: DealCategory.BestCase)
            : new Deal(id, won.Customer, $"{won.Name} (renewal)", won.Owner);
    }
}
