// A tool over EF Core: entities of its own marked by attributes, a context, queries, value conversion, a unit of work, snapshots.
#nullable enable
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using PipelineRules;
using PipelineRules.Annotations;
using PipelineRules.Assessments;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace Contoso.Snapshots.Shims
{
    public interface IEntityTypeBuilder<T>
    {
        IEntityTypeBuilder<T> HasKey(Expression<Func<T, object?>> key);

        IEntityTypeBuilder<T> HasIndex(Expression<Func<T, object?>> index);

        IEntityTypeBuilder<T> HasConversion<TFrom, TTo>(Expression<Func<TFrom, TTo>> to, Expression<Func<TTo, TFrom>> from);
    }

    public interface IEntityTypeConfiguration<T>
    {
        void Configure(IEntityTypeBuilder<T> builder);
    }

    public interface IUnitOfWork : IAsyncDisposable
    {
        IQueryable<T> Set<T>() where T : class;

        void Add<T>(T row) where T : class;

        Task<int> SaveAsync(CancellationToken stop);
    }

    public interface IUnitOfWorkFactory
    {
        IUnitOfWork Begin(bool tracking = false);
    }

    public static class QueryableAsync
    {
        public static Task<List<T>> ToListAsync<T>(this IQueryable<T> query, CancellationToken stop = default)
        {
            stop.ThrowIfCancellationRequested();
            return Task.FromResult(query.ToList());
        }

        public static Task<T?> FirstOrDefaultAsync<T>(
            this IQueryable<T> query, Expression<Func<T, bool>> where, CancellationToken stop = default) where T : class
        {
            stop.ThrowIfCancellationRequested();
            return Task.FromResult(query.FirstOrDefault(where));
        }
    }
}

namespace Contoso.Snapshots
{
    using Contoso.Snapshots.Shims;

    public enum Band : short
    {
        Out = 0,
        Pipeline = 10,
        Upside = 20,
        Likely = 30,
        Committed = 40,
    }

    public interface IAudited
    {
        DateTimeOffset ChangedAt { get; set; }

        string ChangedBy { get; set; }
    }

    public class OpportunityEntity : IAudited
    {
        private readonly List<MoveEntity> _moves = [];

        public Guid Id { get; init; } = Guid.NewGuid();

        public required string Title { get; set; }

        public string? AccountNumber { get; set; }

        public string? SellerMail { get; set; }

        [CustomerPriority]
        public Guid? InitiativeId { get; set; }

        [MustHaveDate]
        public DateOnly? NeededBy { get; set; }

        [ForecastCloseDate]
        public DateOnly? SignedBy { get; set; }

        [ForecastCategory(Band.Upside, Band.Likely, Band.Committed)]
        public Band Band { get; set; } = Band.Pipeline;

        public decimal? Worth { get; set; }

        public string WorthCurrency { get; set; } = "EUR";

        public bool IsWon { get; set; }

        public DateTimeOffset ChangedAt { get; set; }

        public string ChangedBy { get; set; } = "";

        public IReadOnlyCollection<MoveEntity> Moves => _moves;

        [MemberNotNullWhen(true, nameof(NeededBy))]
        public bool HasNeed => NeededBy is not null;

        /// <summary>Moves the day of signature. Who moves it says why.</summary>
        [RequiresMustHaveDate]
        public void Move(DateOnly to, DateOnly on, string reason)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(reason);
            if (to == SignedBy)
                return;
            _moves.Add(new MoveEntity(Id, on, SignedBy, to, reason));
            SignedBy = to;
        }

        public void Withdraw() => (Band, SignedBy) = (Band.Pipeline, null);
    }

    public sealed record MoveEntity(Guid OpportunityId, DateOnly On, DateOnly? From, DateOnly To, string Reason);

    public sealed class InitiativeEntity
    {
        public Guid Id { get; init; }

        public string? Statement { get; set; }

        public int? Rank { get; set; }

        public DateOnly? NeededBy { get; set; }
    }

    public sealed class SnapshotEntity
    {
        public required DateOnly Day { get; init; }

        public required Guid OpportunityId { get; init; }

        public required string Stance { get; init; }

        public string? FirstQuestion { get; init; }
    }

    internal sealed class OpportunityConfiguration : IEntityTypeConfiguration<OpportunityEntity>
    {
        public void Configure(IEntityTypeBuilder<OpportunityEntity> builder) => builder
            .HasKey(row => row.Id)
            .HasIndex(row => new { row.SellerMail, row.SignedBy })
            .HasIndex(row => row.NeededBy)
            .HasConversion<Band, short>(band => (short)band, stored => (Band)stored)
            .HasConversion<LocalDate, DateOnly>(day => day.ToDateOnly(), day => LocalDate.FromDateOnly(day));
    }

    internal static class OpportunityQueries
    {
        public static IQueryable<OpportunityEntity> Open(this IQueryable<OpportunityEntity> rows) =>
            rows.Where(row => !row.IsWon && row.Band != Band.Out);

        public static IQueryable<OpportunityEntity> WithNeed(this IQueryable<OpportunityEntity> rows) =>
            rows.Where(row => row.NeededBy != null);

        public static IQueryable<OpportunityEntity> Of(this IQueryable<OpportunityEntity> rows, string? seller) =>
            seller is null ? rows : rows.Where(row => row.SellerMail == seller);

        public static Expression<Func<OpportunityEntity, bool>> SignedIn(DateOnly from, DateOnly until) =>
            row => row.SignedBy >= from && row.SignedBy <= until;
    }

    /// <summary>Changes opportunities, each change in a unit of work of its own.</summary>
    public sealed class OpportunityDesk(IUnitOfWorkFactory work, Func<DateOnly> today)
    {
        public async Task<bool> CommitAsync(Guid id, string by, CancellationToken stop)
        {
            await using var unit = work.Begin(tracking: true);
            var row = await unit.Set<OpportunityEntity>().Open().FirstOrDefaultAsync(one => one.Id == id, stop);
            if (row is not { NeededBy: not null })
                return false;
            row.Band = Band.Committed;
            Stamp(row, by);
            return await unit.SaveAsync(stop) > 0;
        }

        public async Task<int> PromoteAsync(string seller, CancellationToken stop)
        {
            await using var unit = work.Begin(tracking: true);
            var rows = await unit.Set<OpportunityEntity>().Open().WithNeed().Of(seller).ToListAsync(stop);
            foreach (var row in rows.Where(row => row.HasNeed && row.SignedBy <= row.NeededBy))
            {
                row.Band = Band.Likely;
                Stamp(row, seller);
            }

            return await unit.SaveAsync(stop);
        }

        public async Task<OpportunityEntity?> FollowAsync(Guid id, Guid initiative, string reason, CancellationToken stop)
        {
            await using var unit = work.Begin(tracking: true);
            var said = await unit.Set<InitiativeEntity>().FirstOrDefaultAsync(one => one.Id == initiative, stop);
            var row = await unit.Set<OpportunityEntity>().FirstOrDefaultAsync(one => one.Id == id, stop);
            if (said?.NeededBy is not { } day || row is null)
                return null;
            row.InitiativeId = initiative;
            row.NeededBy = day;
            row.Move(day, today(), reason);
            await unit.SaveAsync(stop);
            return row;
        }

        public async Task<int> WithdrawUndatedAsync(CancellationToken stop)
        {
            await using var unit = work.Begin(tracking: true);
            foreach (var row in (await unit.Set<OpportunityEntity>().Open().ToListAsync(stop)).Where(
                row => row is { NeededBy: null, InitiativeId: null }))
                row.Withdraw();
            return await unit.SaveAsync(stop);
        }

        private static void Stamp<T>(T row, string by) where T : IAudited => row.ChangedBy = by;
    }

    /// <summary>Writes each night what every opportunity was worth believing.</summary>
    public sealed class SnapshotJob(IUnitOfWorkFactory work, Evaluator evaluator)
    {
        public async Task<IReadOnlyList<string>> RunAsync(LocalDate day, CancellationToken stop = default)
        {
            await using var unit = work.Begin();
            var rows = await unit.Set<OpportunityEntity>().Open().ToListAsync(stop);
            var facts = new FactSet(
                day,
                "EUR",
                Customers: rows.Select(row => row.AccountNumber).OfType<string>().Distinct(StringComparer.Ordinal)
                    .Select(number => new Customer(number)).ToList(),
                Priorities: (await unit.Set<InitiativeEntity>().ToListAsync(stop)).ConvertAll(Read),
                Deals: rows.ConvertAll(Read),
                CloseDateChanges: rows.SelectMany(row => row.Moves, (row, move) => Read(row, move)).ToList());
            var assessment = evaluator.Assess(Pipeline.From(facts), cancellation: stop);
            foreach (var deal in assessment.Deals)
                unit.Add(Snapshot(day, deal));
            await unit.SaveAsync(stop);
            return [
                .. assessment.Problems.Select(problem => problem.Message),
                .. CoverageTable.Create(assessment).Problems.Select(problem => problem.Message)];
        }

        private static Deal Read(OpportunityEntity row)
        {
            var deal = new Deal(
                row.Id.ToString("N"),
                row.AccountNumber,
                row.Title,
                row.SellerMail,
                row.InitiativeId?.ToString("N"),
                row.Worth is { } worth ? new Money(worth, row.WorthCurrency) : null,
                Status: row.IsWon ? DealStatus.Won : DealStatus.Open);
            return Day(row.NeededBy) is { } needed
                ? deal with { MustHaveDate = needed, CloseDate = Day(row.SignedBy), Category = Category(row.Band) }
                : deal;
        }

        private static Priority Read(InitiativeEntity row) =>
            new(row.Id.ToString("N"), Statement: row.Statement, Rank: row.Rank, MustHaveDate: Day(row.NeededBy));

        private static CloseDateChange Read(OpportunityEntity row, MoveEntity move) =>
            new(row.Id.ToString("N"), LocalDate.FromDateOnly(move.On), Day(move.From), LocalDate.FromDateOnly(move.To), move.Reason);

        private static SnapshotEntity Snapshot(LocalDate day, DealAssessment deal) => new()
        {
            Day = day.ToDateOnly(),
            OpportunityId = Guid.ParseExact(deal.Deal.Id, "N"),
            Stance = deal.Stance.ToString(),
            FirstQuestion = deal.Questions is [var first, ..] ? first.Question?.Text.ToString() : null,
        };

        private static LocalDate? Day(DateOnly? day) => day is { } known ? LocalDate.FromDateOnly(known) : null;

        private static DealCategory Category(Band band) => band switch
        {
            Band.Out => DealCategory.Omitted,
            Band.Upside => DealCategory.BestCase,
            Band.Likely => DealCategory.MostLikely,
            Band.Committed => DealCategory.Commit,
            _ => DealCategory.Pipeline,
        };
    }
}
