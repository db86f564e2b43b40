// A controller, a filter, options and a background service of a web back end, over coverage of quota.
#nullable enable
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using PipelineRules;
using PipelineRules.Annotations;
using PipelineRules.Calendars;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace Contoso.Api.Shims
{
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    public sealed class RouteAttribute(string template) : Attribute
    {
        public string Template { get; } = template;
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class HttpPutAttribute(string template) : Attribute
    {
        public string Template { get; } = template;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class FromBodyAttribute : Attribute;

    public abstract class ActionResult
    {
        public abstract int Status { get; }
    }

    public sealed class ObjectResult(int status, object? value) : ActionResult
    {
        public override int Status => status;

        public object? Value => value;
    }

    public abstract class ControllerBase
    {
        public ClaimsPrincipal User { get; init; } = new();

        protected static ActionResult Ok(object value) => new ObjectResult(200, value);

        protected static ActionResult NotFound() => new ObjectResult(404, null);

        protected static ActionResult Conflict(string why) => new ObjectResult(409, why);

        protected static ActionResult Unprocessable(IEnumerable<string?> why) => new ObjectResult(422, why.OfType<string>().ToArray());
    }

    public abstract class BackgroundService
    {
        protected abstract Task ExecuteAsync(CancellationToken stoppingToken);

        public Task StartAsync(CancellationToken stop) => ExecuteAsync(stop);
    }
}

namespace Contoso.Api
{
    using Contoso.Api.Shims;

    public sealed class ForecastOptions
    {
        [Required]
        public string TimeZone { get; set; } = "Europe/Berlin";

        [Range(1, 12)]
        public int FiscalYearStarts { get; set; } = 2;

        public TimeSpan RefreshEvery { get; set; } = TimeSpan.FromMinutes(5);

        public FiscalCalendar Calendar => new GregorianFiscalCalendar(FiscalYearStarts);

        public DateTimeZone Zone =>
            DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone) ?? throw new ValidationException($"'{TimeZone}' is no time zone");
    }

    public sealed record ForecastChange : IValidatableObject
    {
        [Required]
        public LocalDate? MustHaveDate { get; init; }

        [Required]
        public LocalDate? CloseDate { get; init; }

        [EnumDataType(typeof(DealCategory))]
        public DealCategory Category { get; init; }

        [StringLength(400, MinimumLength = 5)]
        public string Reason { get; init; } = "";

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            if (CloseDate > MustHaveDate)
                yield return new ValidationResult("It closes after the customer must have it.", [nameof(CloseDate), nameof(MustHaveDate)]);
            if (Category is DealCategory.Commit && MustHaveDate is null)
                yield return new ValidationResult("What is committed has a must-have date.", [nameof(MustHaveDate)]);
        }

        public IReadOnlyList<string?> Errors()
        {
            var results = new List<ValidationResult>();
            Validator.TryValidateObject(this, new ValidationContext(this), results, validateAllProperties: true);
            return results.ConvertAll(result => result.ErrorMessage);
        }
    }

    public sealed record RowView(
        string Who, string Period, string State, string Band, decimal? Coverage, decimal? Missing, string Currency);

    public interface IFacts
    {
        ValueTask<FactSet> AsOfAsync(LocalDate day, CancellationToken stop);

        ValueTask<bool> ReplaceAsync(Deal before, Deal after, CloseDateChange? move, CancellationToken stop);
    }

    public sealed class AssessmentCache
    {
        private readonly ConcurrentDictionary<LocalDate, Lazy<Task<Assessment>>> _days = new();

        public Task<Assessment> GetAsync(LocalDate day, Func<LocalDate, Task<Assessment>> make) =>
            _days.GetOrAdd(day, key => new(() => make(key))).Value;

        public void Forget(LocalDate day) => _days.TryRemove(day, out _);
    }

    [Route("api/coverage")]
    public sealed class CoverageController(IFacts facts, AssessmentCache cache, Rulebook rulebook, IClock clock, ForecastOptions options)
        : ControllerBase
    {
        private LocalDate Today => clock.GetCurrentInstant().InZone(options.Zone).Date;

        [Route("{by}")]
        public async Task<ActionResult> Get(CoverageBy by, string? period, CancellationToken stop)
        {
            var assessment = await AssessedAsync(stop);
            var table = CoverageTable.Create(assessment);
            if (table.Problems.Count + assessment.Problems.Count is > 0 and var problems)
                return Conflict($"{problems} facts cannot be right: see api/problems");
            var rows = table.RowsBy(by).Where(row => period is null || row.Period.ToString() == period).ToList();
            return rows.Count == 0 ? NotFound() : Ok(rows.Select(View));
        }

        [Route("problems")]
        public async Task<ActionResult> Problems(CancellationToken stop) =>
            Ok((await AssessedAsync(stop)).Problems.Select(problem => new { problem.Code, problem.Fact, problem.Message }));

        [Route("mine")]
        public async Task<ActionResult> Mine(CancellationToken stop)
        {
            if (User.FindFirst(ClaimTypes.Email)?.Value is not { } seller)
                return NotFound();
            var assessment = await AssessedAsync(stop);
            var mine =
                assessment.Deals.Where(deal => string.Equals(deal.Deal.Owner, seller, StringComparison.OrdinalIgnoreCase))
                    .ToLookup(deal => deal.Stance);
            return Ok(new
            {
                Proactive = mine[Stance.Proactive].Count(),
                ToAsk = mine[Stance.Unproven].SelectMany(deal => deal.Questions).Select(finding => finding.Question?.Text.ToString())
                    .Distinct(),
                ToThinkAbout = mine[Stance.Reactive].Select(deal => deal.Deal.Name),
                Unanswered = mine.SelectMany(deals => deals).SelectMany(deal => deal.Findings)
                    .Count(finding => finding.Answer == AnswerKind.Unknown),
                Problems = assessment.Problems.Count,
            });
        }

        [HttpPut("deals/{id}/forecast")]
        public async Task<ActionResult> Put(string id, [FromBody] ForecastChange change, CancellationToken stop)
        {
            if (change.Errors() is { Count: > 0 } errors)
                return Unprocessable(errors);
            if (change is not { MustHaveDate: { } mustHave, CloseDate: { } close })
                return Unprocessable(["both days are needed"]);
            var all = await facts.AsOfAsync(Today, stop);
            if (all.Deals?.SingleOrDefault(deal => deal.Id == id) is not { Status: DealStatus.Open } before)
                return NotFound();

            var after = before with { CloseDate = close, MustHaveDate = mustHave, Category = change.Category };
            var move = before.CloseDate == close ? null : new CloseDateChange(id, Today, before.CloseDate, close, change.Reason);
            if (!await facts.ReplaceAsync(before, after, move, stop))
                return Conflict("somebody else changed it meanwhile");
            cache.Forget(Today);
            return Ok(after);
        }

        private Task<Assessment> AssessedAsync(CancellationToken stop) => cache.GetAsync(Today, async day =>
            new Evaluator(rulebook).Assess(
                Pipeline.From(await facts.AsOfAsync(day, stop) with { Calendar = options.Calendar }), cancellation: stop));

        private static RowView View(CoverageRow row) => new(
            row.Who ?? "everybody",
            row.Period.ToString() ?? "",
            row.State switch
            {
                CoverageState.Met => "met",
                CoverageState.NoQuota => "no quota",
                _ => row.IsExcess ? "more than anybody can work on" : "open",
            },
            row.Band switch
            {
                CoverageBand.Under => "under",
                CoverageBand.Target => "on target",
                CoverageBand.Over => "over",
                null => "-",
                var other => throw new InvalidOperationException($"no band that we know: {other}"),
            },
            row.ProactiveToGoCoverage,
            row.AmountToTarget,
            row.Currency);
    }

    /// <summary>Tells managers once a day whose coverage fell under 2X.</summary>
    public sealed class CoverageWatch(
        IFacts facts, Rulebook rulebook, Func<CancellationToken, Task<LocalDate?>> nextDay,
        Func<string, string, CancellationToken, Task> mail) : BackgroundService
    {
        private readonly HashSet<(string Who, string Period)> _told = [];

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (!stoppingToken.IsCancellationRequested && await nextDay(stoppingToken) is { } day)
            {
                var assessment =
                    new Evaluator(rulebook).Assess(Pipeline.From(await facts.AsOfAsync(day, stoppingToken)), cancellation: stoppingToken);
                var table = CoverageTable.Create(assessment);
                foreach (var row in table.RowsBy(CoverageBy.Team)
                    .Where(row => row is { Band: CoverageBand.Under, State: CoverageState.Open, Who: not null }))
                    if (row.Who is { } who && _told.Add((who, $"{row.Period}")))
                        await mail(who, string.Join(Environment.NewLine, Lines(row, assessment)), stoppingToken);
                if (assessment.Problems.Concat(table.Problems).Any())
                    await mail("operations", $"{assessment.Problems.Count} problems in the facts of {day:uuuu-MM-dd}", stoppingToken);
            }
        }

        private static IEnumerable<string> Lines(CoverageRow row, Assessment assessment)
        {
            yield return $"{row.Period}: {row.AmountToTarget:N0} {row.Currency} of proactive pipeline are missing.";
            var plan = RepairPlan.For(row, assessment);
            foreach (var (step, place) in plan.Steps.Select((step, place) => (step, place + 1)))
                yield return $"{place}. {step.Deal.Deal.Name} ({step.Repair.Conversations.Count} conversations): "
                    + $"{step.Deal.Questions.FirstOrDefault()?.Question?.Text}";
            if (plan.StillMissing is > 0 and var missing)
                yield return $"Then {missing:N0} {row.Currency} are still missing: find new priorities.";
        }
    }

    /// <summary>A view model that the front end edits field by field.</summary>
    public sealed class ForecastForm
    {
        private LocalDate? _mustHave;

        [MustHaveDate]
        public LocalDate? MustHaveDate
        {
            get => _mustHave;
            set
            {
                if (_mustHave == value)
                    return;
                _mustHave = value;
                if (value is null)
                    (Category, CloseDate) = (null, null);
            }
        }

        [ForecastCloseDate]
        public LocalDate? CloseDate { get; set; }

        [ForecastCategory("commit", "likely")]
        public string? Category { get; set; }

        public static ForecastForm Of(Deal deal)
        {
            var form = new ForecastForm { MustHaveDate = deal.MustHaveDate };
            if (form.MustHaveDate is not null)
            {
                form.CloseDate = deal.CloseDate;
                form.Category = deal.Category is DealCategory.Commit ? "commit" : null;
            }

            return form;
        }

        public bool TryCommit(out string? why)
        {
            why = (MustHaveDate, CloseDate) switch
            {
                (null, _) => "By which day must the customer have it?",
                (_, null) => "On which day do they sign?",
                ({ } due, { } close) when close > due => "They sign after they must have it.",
                _ => null,
            };
            if (why is not null || MustHaveDate is null)
                return false;
            Category = "commit";
            return true;
        }
    }
}
