// A nightly import from a CRM: mappers, dictionaries, LINQ, async streams, and days cut out of time stamps.
#nullable enable
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using PipelineRules.Facts;

namespace Fabrikam.Import
{
    public sealed record CrmRow(
        string Id, string? Account, string? Stage, decimal? Amount, DateTime? CloseAt, DateTimeOffset? NeededAt,
        IReadOnlyDictionary<string, string> Fields);

    public interface ICrm
    {
        IAsyncEnumerable<CrmRow> RowsAsync(DateTimeOffset since, CancellationToken stop);
    }

    public static class Mapper
    {
        /// <summary>Maps what the CRM has a column for. The customer's day has none.</summary>
        public static Deal Map(CrmRow row, LocalDate close) => new(
            row.Id,
            row.Account,
            Amount: row.Amount is { } amount ? new Money(amount, "USD") : null,
            Category: DealCategory.Commit, // PIPERULE1001
            CloseDate: close);

        /// <summary>Takes the day off the stamp, in whatever zone the stamp was written.</summary>
        public static Deal MapDated(CrmRow row)
        {
            var deal = new Deal(row.Id, row.Account);
            if (row.NeededAt is not { } needed)
                return deal;
            return deal with { MustHaveDate = LocalDate.FromDateTime(needed.DateTime), Category = DealCategory.BestCase }; // PIPERULE1004
        }

        public static Priority MapPriority(CrmRow row) => new(
            $"p-{row.Id}",
            row.Account,
            row.Fields.GetValueOrDefault("priority"),
            MustHaveDate: row.CloseAt is { } at ? new LocalDate(at.Year, at.Month, at.Day) : null); // PIPERULE1004

        /// <summary>Notices that nobody knows the day, writes it into a log, and forecasts all the same.</summary>
        public static Deal Warn(Deal seen, LocalDate close, Action<string> log)
        {
            var deal = seen with { Priority = null };
            if (deal.MustHaveDate is null)
                log(string.Format(CultureInfo.InvariantCulture, "{0} has no must-have date", deal.Id));
            return deal with { CloseDate = close, Category = DealCategory.MostLikely }; // PIPERULE1002
        }

        public static Deal Read(CrmRow row, LocalDate fallback)
        {
            LocalDate? mustHave = null;
            try
            {
                mustHave = LocalDate.FromDateOnly(DateOnly.ParseExact(row.Fields["must_have"], "yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
            catch (Exception wrong) when (wrong is FormatException or KeyNotFoundException)
            {
                Console.Error.WriteLine(wrong.Message);
            }

            return new Deal(row.Id, Category: DealCategory.Commit, CloseDate: fallback, MustHaveDate: mustHave); // PIPERULE1002
        }

        public static IEnumerable<Deal> PromoteAll(IEnumerable<Deal> deals) =>
            from deal in deals
            where deal.Stage == "negotiate" && deal.Amount is not null
            select deal with { Category = DealCategory.Commit }; // PIPERULE1003
    }

    public sealed class Import(ICrm crm)
    {
        public async IAsyncEnumerable<Deal> RunAsync(DateTimeOffset since, [EnumeratorCancellation] CancellationToken stop = default)
        {
            await foreach (var row in crm.RowsAsync(since, stop).ConfigureAwait(false))
            {
                var deal = new Deal(row.Id, row.Account);
                switch (row.Stage)
                {
                    case "won":
                        yield return deal with { Status = DealStatus.Won };
                        break;
                    case "commit" or "verbal":
                        yield return deal with { Category = DealCategory.Commit }; // PIPERULE1001
                        break;
                    default:
                        yield return deal;
                        break;
                }
            }
        }

        public static Task<Dictionary<string, Deal>> ByIdAsync(IEnumerable<CrmRow> rows, LocalDate quarter) => Task.FromResult(rows
            .Where(row => row.NeededAt is null)
            .Select(row => new Deal(row.Id, CloseDate: quarter, Category: DealCategory.BestCase)) // PIPERULE1001
            .ToDictionary(deal => deal.Id, StringComparer.Ordinal));
    }
}
