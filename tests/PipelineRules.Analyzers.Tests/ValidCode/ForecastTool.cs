// An internal tool over a database: contexts and sets as EF Core has them, repositories, LINQ in both forms, generics.
#nullable enable
using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using PipelineRules;
using PipelineRules.Assessments;
using PipelineRules.Calendars;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace Contoso.Data.Shims
{
    public sealed class DbSet<T> : IEnumerable<T> where T : class
    {
        private readonly List<T> _rows = new();

        public void Add(T row) => _rows.Add(row);

        public void AddRange(IEnumerable<T> rows) => _rows.AddRange(rows);

        public Task<List<T>> ToListAsync(CancellationToken stop = default) => Task.FromResult(_rows.ToList());

        public IEnumerator<T> GetEnumerator() => _rows.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public abstract class DbContext : IDisposable
    {
        public virtual Task<int> SaveChangesAsync(CancellationToken stop = default) => Task.FromResult(0);

        public void Dispose() => GC.SuppressFinalize(this);
    }
}

namespace Contoso.Data
{
    using Contoso.Data.Shims;

    public sealed class OpportunityRow
    {
        public required string Id { get; init; }

        public string? AccountId { get; set; }

        public string? Name { get; set; }

        public string? OwnerId { get; set; }

        public string? InitiativeId { get; set; }

        public decimal? Amount { get; set; }

        public string Currency { get; set; } = "EUR";

        public string Stage { get; set; } = "qualify";

        public LocalDate? Created { get; set; }

        public LocalDate? Signature { get; set; }

        public LocalDate? NeededBy { get; set; }

        public List<SlipRow> Slips { get; } = new();
    }

    public sealed class SlipRow
    {
        public LocalDate On { get; init; }

        public LocalDate? From { get; init; }

        public LocalDate? To { get; init; }

        public string? Why { get; init; }
    }

    public sealed class InitiativeRow
    {
        public required string Id { get; init; }

        public string? AccountId { get; init; }

        public string? Statement { get; init; }

        public int? Rank { get; init; }

        public LocalDate? NeededBy { get; init; }
    }

    public sealed class QuotaRow
    {
        public required string SellerId { get; init; }

        public required string Quarter { get; init; }

        public decimal Amount { get; init; }

        public string Currency { get; init; } = "EUR";
    }

    public sealed class SalesContext : DbContext
    {
        public DbSet<OpportunityRow> Opportunities { get; } = new();

        public DbSet<InitiativeRow> Initiatives { get; } = new();

        public DbSet<QuotaRow> Quotas { get; } = new();
    }

    public interface IRepository<T> where T : class
    {
        Task<IReadOnlyList<T>> AllAsync(CancellationToken stop = default);
    }

    public abstract class Repository<TRow, T>(DbSet<TRow> rows) : IRepository<T> where TRow : class where T : class
    {
        public async Task<IReadOnlyList<T>> AllAsync(CancellationToken stop = default)
        {
            var found = await rows.ToListAsync(stop).ConfigureAwait(false);
            return found.Select(Read).OfType<T>().ToImmutableArray();
        }

        protected abstract T? Read(TRow row);
    }

    public sealed class PriorityRepository(SalesContext context) : Repository<InitiativeRow, Priority>(context.Initiatives)
    {
        protected override Priority? Read(InitiativeRow row) => row.AccountId is null
            ? null
            : new Priority(row.Id, row.AccountId, row.Statement, Rank: row.Rank, MustHaveDate: row.NeededBy);
    }

    public sealed class QuotaRepository(SalesContext context) : Repository<QuotaRow, Quota>(context.Quotas)
    {
        protected override Quota? Read(QuotaRow row) => new(row.SellerId, row.Quarter, new Money(row.Amount, row.Currency));
    }

    public sealed class DealRepository(SalesContext context) : Repository<OpportunityRow, Deal>(context.Opportunities)
    {
        private readonly IReadOnlyDictionary<string, InitiativeRow> _initiatives = context.Initiatives.ToDictionary(row => row.Id);

        public IEnumerable<CloseDateChange> Moves() =>
            from opportunity in context.Opportunities
            from slip in opportunity.Slips
            where slip.From != slip.To
            orderby slip.On
            select new CloseDateChange(opportunity.Id, slip.On, slip.From, slip.To, slip.Why ?? "not recorded");

        protected override Deal? Read(OpportunityRow row)
        {
            var deal = new Deal(
                row.Id,
                row.AccountId,
                row.Name,
                row.OwnerId,
                row.InitiativeId,
                row.Amount is { } amount ? new Money(amount, row.Currency) : null,
                Status: StatusOf(row.Stage),
                Stage: row.Stage,
                CreatedOn: row.Created,
                MustHaveDate: row.NeededBy);
            return TryDate(row, out var neededBy)
                ? deal with { MustHaveDate = neededBy, Category = CategoryOf(row.Stage), CloseDate = row.Signature }
                : deal;
        }

        private static DealStatus StatusOf(string stage) => stage switch
        {
            "won" => DealStatus.Won,
            "lost" or "dropped" => DealStatus.Lost,
            _ => DealStatus.Open,
        };

        private static DealCategory CategoryOf(string stage) => stage switch
        {
            "commit" => DealCategory.Commit,
            "propose" => DealCategory.BestCase,
            _ => DealCategory.Pipeline,
        };

        private bool TryDate(OpportunityRow row, [NotNullWhen(true)] out LocalDate? neededBy)
        {
            neededBy = row.NeededBy ?? Initiative(row)?.NeededBy;
            return neededBy.HasValue;
        }

        private InitiativeRow? Initiative(OpportunityRow row) =>
            row.InitiativeId is { } id && _initiatives.TryGetValue(id, out var initiative) ? initiative : null;
    }

    /// <summary>What the nightly job prints.</summary>
    public sealed class NightlyJob(SalesContext context, Rulebook rulebook, TextWriter output)
    {
        public async Task<int> RunAsync(LocalDate asOf, CancellationToken stop = default)
        {
            var deals = new DealRepository(context);
            var facts = new FactSet(
                asOf,
                "EUR",
                new GregorianFiscalCalendar(startMonth: 2),
                Customers: context.Opportunities.Select(row => row.AccountId).OfType<string>().Distinct().Select(id => new Customer(id))
                    .ToList(),
                Priorities: await new PriorityRepository(context).AllAsync(stop),
                Deals: await deals.AllAsync(stop),
                CloseDateChanges: deals.Moves().ToList(),
                Quotas: await new QuotaRepository(context).AllAsync(stop));
            var assessment = new Evaluator(rulebook).Assess(Pipeline.From(facts), cancellation: stop);
            foreach (var problem in assessment.Problems)
                await output.WriteLineAsync($"! {problem}");
            foreach (var line in Lines(assessment).Concat(Rows(CoverageTable.Create(assessment))))
                await output.WriteLineAsync(line);
            return assessment.Problems.Any() ? 1 : 0;
        }

        private static IEnumerable<string> Lines(Assessment assessment) => assessment.Deals
            .GroupBy(deal => deal.Stance)
            .OrderBy(group => group.Key)
            .SelectMany(
                group =>
                    group.OrderByDescending(deal => deal.Deal.Amount?.Amount ?? 0).Select(deal => Line(deal))
                        .Prepend($"{group.Key}: {group.Count()}"));

        private static string Line(DealAssessment deal)
        {
            var due = deal.Deal.MustHaveDate is { } day ? $"by {day:uuuu-MM-dd}" : "no date yet";
            var why = string.Join(", ", deal.HeldDownBy.Select(finding => $"{finding.Rule}"));
            return $"  {deal.Deal.Name} ({due}) {why}".TrimEnd();
        }

        private static IEnumerable<string> Rows(CoverageTable table) =>
            from row in table.RowsBy(CoverageBy.Owner)
            where row.State == CoverageState.Open
            let missing = row.AmountToTarget
            select missing is null or 0 ? $"{row}: covered" : $"{row}: {missing} missing";
    }
}
