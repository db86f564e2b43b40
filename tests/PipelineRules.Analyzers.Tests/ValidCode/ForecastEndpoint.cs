// An endpoint of a web back end: requests, results, validation, and a guard that tells the compiler what it checked.
#nullable enable
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using PipelineRules;
using PipelineRules.Assessments;
using PipelineRules.Facts;

namespace Contoso.Web.Shims
{
    public interface IResult
    {
        int Status { get; }
    }

    public sealed record Result(int Status, object? Body = null) : IResult;

    public static class Results
    {
        public static IResult Ok(object body) => new Result(200, body);

        public static IResult NotFound() => new Result(404);

        public static IResult ValidationProblem(IDictionary<string, string[]> errors) => new Result(422, errors);
    }

    public sealed class RouteGroup
    {
        private readonly Dictionary<string, Delegate> _handlers = new();

        public RouteGroup MapPost(string route, Delegate handler)
        {
            _handlers[$"POST {route}"] = handler;
            return this;
        }

        public RouteGroup MapGet(string route, Delegate handler)
        {
            _handlers[$"GET {route}"] = handler;
            return this;
        }
    }
}

namespace Contoso.Web
{
    using Contoso.Web.Shims;

    public sealed record ForecastRequest(string? Category, LocalDate? CloseDate, LocalDate? MustHaveDate, string? Reason)
    {
        [MemberNotNullWhen(true, nameof(MustHaveDate), nameof(CloseDate))]
        public bool IsDated => MustHaveDate is not null && CloseDate is not null;
    }

    public sealed record QuestionView(string Rule, string Ask, string Of);

    public sealed record ForecastView(string Id, string Stance, IReadOnlyList<QuestionView> Questions, IReadOnlyList<string> Problems);

    public interface IDealStore
    {
        Task<Deal?> FindAsync(string id, CancellationToken stop);

        Task<IReadOnlyList<CloseDateChange>> HistoryAsync(string id, CancellationToken stop);

        Task SaveAsync(Deal deal, CloseDateChange? move, CancellationToken stop);
    }

    public interface IToday
    {
        LocalDate In(DateTimeZone zone);
    }

    internal static class Guard
    {
        public static T NotNull<T>([NotNull] T? value, string name) where T : class => value ?? throw new ArgumentNullException(name);

        public static void That([DoesNotReturnIf(false)] bool holds, string otherwise)
        {
            if (!holds)
                throw new InvalidOperationException(otherwise);
        }
    }

    public sealed class ForecastEndpoint(IDealStore store, IToday today, DateTimeZone zone, Rulebook rulebook)
    {
        public static RouteGroup Map(RouteGroup group, ForecastEndpoint endpoint) => Guard.NotNull(group, nameof(group))
            .MapPost(
                "/deals/{id}/forecast",
                (string id, ForecastRequest request, CancellationToken stop) => endpoint.ForecastAsync(id, request, stop))
            .MapGet("/deals/{id}/questions", (string id, CancellationToken stop) => endpoint.QuestionsAsync(id, stop));

        public async Task<IResult> ForecastAsync(string id, ForecastRequest request, CancellationToken stop)
        {
            if (await store.FindAsync(id, stop) is not { } deal)
                return Results.NotFound();
            if (Errors(request) is { Count: > 0 } errors)
                return Results.ValidationProblem(errors);

            Guard.That(request.IsDated, "the request was checked");
            var mustHave = request.MustHaveDate.Value;
            var changed = deal with { MustHaveDate = mustHave, Category = Category(request.Category), CloseDate = request.CloseDate };
            var move =
                deal.CloseDate == request.CloseDate ? null
                    : new CloseDateChange(id, today.In(zone), deal.CloseDate, request.CloseDate, request.Reason);
            await store.SaveAsync(changed, move, stop);
            return Results.Ok(await ViewAsync(changed, stop));
        }

        public async Task<IResult> QuestionsAsync(string id, CancellationToken stop) =>
            await store.FindAsync(id, stop) is { } deal ? Results.Ok((await ViewAsync(deal, stop)).Questions) : Results.NotFound();

        private static Dictionary<string, string[]> Errors(ForecastRequest request)
        {
            var errors = new Dictionary<string, string[]>();
            if (request.MustHaveDate is null)
                errors[nameof(request.MustHaveDate)] = ["By which day must the customer have it?"];
            if (request.CloseDate is null)
                errors[nameof(request.CloseDate)] = ["On which day does the customer mean to sign?"];
            if (request is { CloseDate: { } close, MustHaveDate: { } due } && close > due)
                errors[nameof(request.CloseDate)] = [$"It closes {close:uuuu-MM-dd}, after the customer must have it."];
            if (string.IsNullOrWhiteSpace(request.Reason))
                errors[nameof(request.Reason)] = ["Why does the date move?"];
            return errors;
        }

        private static DealCategory Category(string? text) =>
            Enum.TryParse<DealCategory>(text, ignoreCase: true, out var category) && Enum.IsDefined(category) ? category
                : DealCategory.Pipeline;

        private async Task<ForecastView> ViewAsync(Deal deal, CancellationToken stop)
        {
            var facts = new FactSet(
                today.In(zone),
                Customers: deal.Customer is { } customer ? [new Customer(customer)] : [],
                Deals: [deal],
                CloseDateChanges: await store.HistoryAsync(deal.Id, stop));
            var assessment = new Evaluator(rulebook).Assess(Pipeline.From(facts), cancellation: stop);
            var problems = assessment.Problems.Select(problem => $"{problem}").ToList();
            return assessment.Find(deal.Id) is { } assessed
                ? new ForecastView(deal.Id, $"{assessed.Stance}", Questions(assessed), problems)
                : new ForecastView(deal.Id, "not open", [], problems);
        }

        private static IReadOnlyList<QuestionView> Questions(DealAssessment assessed) =>
            [.. assessed.Questions
                .Select(finding => new QuestionView($"{finding.Rule}", $"{finding.Question?.Text}", $"{finding.Question?.Addressee}"))];
    }
}
