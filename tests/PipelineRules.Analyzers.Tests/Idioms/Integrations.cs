using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Contoso;
using Ef;
using Microsoft.EntityFrameworkCore;
using Hub;
using NodaTime;
using PipelineRules.Annotations;
using Sf;
using Deal = PipelineRules.Facts.Deal;
using DealCategory = PipelineRules.Facts.DealCategory;
using Row = Contoso.Row;

namespace Fabrikam.EfCore
{
    public sealed class Service(Ef.Db db)
    {
        // Found, checked, changed.
        public async Task<bool> S01(int id, DateOnly close, CancellationToken stop)
        {
            var deal = await db.Deals.FirstOrDefaultAsync(one => one.Id == id);
            if (deal?.MustHave is null)
                return false;
            deal.Close = close;
            await db.SaveChangesAsync(stop);
            return true;
        }

        // A query filters.
        public async Task S02(DateOnly close)
        {
            var dated =
                await db.Deals.Where(deal => deal.MustHave != null && deal.Amount > 0).OrderBy(deal => deal.Id).Take(100).ToListAsync();
            foreach (var deal in dated)
                deal.Close = close;
            db.SaveChanges();
        }

        // An attached stub.
        public void S03(int id, DateOnly close)
        {
            var stub = new Ef.Deal { Id = id };
            db.Deals.Attach(stub);
            stub.Close = close;
            db.SaveChanges();
        }

        // Entry of a stub.
        public void S04(int id, DateOnly close)
        {
            var stub = new Ef.Deal { Id = id, Close = close };
            db.Entry(stub).Property(one => one.Close).IsModified = true;
            db.SaveChanges();
        }

        // A customer's deals.
        public void S05(Ef.Customer customer, DateOnly close)
        {
            foreach (var deal in customer.Deals)
            {
                if (!deal.MustHave.HasValue)
                    continue;
                deal.Close = close;
            }
        }

        // Find and pattern.
        public async Task S06(int id, DateOnly close)
        {
            if (await db.Deals.FindAsync(id) is { MustHave: { } must } deal && must > close)
                deal.Close = close;
        }

        // Added with both.
        public void S07(DateOnly must)
        {
            db.Deals.Add(new Ef.Deal { Name = "n", MustHave = must, Close = must.AddMonths(-1) });
            db.SaveChanges();
        }

        // A projection to a list of a screen.
        public Task<List<Ef.Deal>> S08() =>
            db.Deals.Select(one => new Ef.Deal { Id = one.Id, MustHave = one.MustHave, Close = one.Close }).ToListAsync();

        // All dated or nothing.
        public void S09(List<Ef.Deal> all, DateOnly close)
        {
            if (all.Any(deal => deal.MustHave is null))
                throw new InvalidOperationException("some have no date");
            foreach (var deal in all)
                deal.Close = close;
        }

        // Partitioned.
        public void S10(List<Ef.Deal> all, DateOnly close)
        {
            var groups = all.ToLookup(deal => deal.MustHave.HasValue);
            foreach (var deal in groups[true])
                deal.Close = close;
        }

        // Grouped by the date.
        public void S11(List<Ef.Deal> all)
        {
            foreach (var group in all.Where(deal => deal.MustHave is not null).GroupBy(deal => deal.MustHave))
                foreach (var deal in group)
                    deal.Close = group.Key;
        }
    }
}

namespace Fabrikam.SalesforceHubSpot
{
    public sealed class Sync(IForceClient force, IDealsApi deals)
    {
        // Update of what changes alone, id beside it.
        public Task S01(string id, DateTime close) => force.UpdateAsync("Opportunity", id, new SfOpportunity { CloseDate = close });

        // Anonymous and dictionary payloads.
        public Task S02(string id, DateTime close) =>
            force.UpdateAsync("Opportunity", id, new Dictionary<string, object> { ["CloseDate"] = close.ToString("yyyy-MM-dd") });

        // Each that was queried.
        public async Task S03(DateTime close)
        {
            foreach (var one in await force.QueryAsync<SfOpportunity>("select Id, MustHaveDate__c from Opportunity"))
                if (one.MustHaveDate__c is { } must && one.Id is { } id)
                    await force.UpdateAsync("Opportunity", id, new SfOpportunity { CloseDate = must < close ? must : close });
        }

        // Properties of HubSpot.
        public SimplePublicObject S04(DateTime must, DateTime close) => deals.Create(new SimplePublicObjectInput
        {
            Properties = new Fields { { "must_have_date", must.ToString("O") }, { "closedate", close.ToString("O") } },
        });

        // An update in HubSpot.
        public SimplePublicObject S05(string id, DateTime close) =>
            deals.Update(id, new SimplePublicObjectInput { Properties = { ["closedate"] = close.ToString("O") } });

        // Asked first, by text.
        public void S06(string id, DateTime close)
        {
            var found = deals.GetById(id, ["must_have_date"]);
            if (!found.Properties.TryGetValue("must_have_date", out var must) || string.IsNullOrEmpty(must))
                return;
            found.Properties["closedate"] = close.ToString("O");
        }

        // Built step by step.
        public void S07(DateTime? must, DateTime close)
        {
            var properties = new Fields { ["dealname"] = "x" };
            if (must is { } day)
            {
                properties["must_have_date"] = day.ToString("O");
                properties["closedate"] = close.ToString("O");
            }
            deals.Create(new SimplePublicObjectInput { Properties = properties });
        }

        // Category by switch.
        public static SfOpportunity S08(DateTime? must, DateTime close, bool sure) => must switch
        {
            { } day when sure => new SfOpportunity { MustHaveDate__c = day, CloseDate = close, ForecastCategoryName = "Commit" },
            { } day => new SfOpportunity { MustHaveDate__c = day, CloseDate = close, ForecastCategoryName = "Best Case" },
            null => new SfOpportunity { ForecastCategoryName = "Pipeline" },
        };

        // A JSON object.
        public static JsonObject S09(DateTime must, DateTime close) =>
            new() { ["must_have_date"] = must.ToString("O"), ["closedate"] = close.ToString("O") };

        // A JSON object that was read.
        public static void S10(JsonObject deal, DateTime close)
        {
            if (deal["must_have_date"] is null)
                return;
            deal["closedate"] = close.ToString("O");
        }

        // A dictionary by LINQ over columns.
        public static Dictionary<string, object?> S11(IReadOnlyDictionary<string, object?> row) =>
            row.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value);

        // Merged defaults.
        public static Fields S12(Fields defaults, DateTime close)
        {
            var fields = new Fields(defaults) { ["closedate"] = close.ToString("O") };
            return fields;
        }
    }
}

namespace Fabrikam.Domain
{
    public sealed class Opp
    {
        [MustHaveDate] public DateOnly? MustHave { get; private set; }
        [ForecastCloseDate] public DateOnly? Expected { get; private set; }
        public string? Reason { get; private set; }
        private Opp() { }
        public static Opp Create(DateOnly must, DateOnly expected)
        {
            var opp = new Opp { MustHave = must };
            opp.Forecast(expected);
            return opp;
        }
        // Guarded.
        public void Forecast(DateOnly expected)
        {
            if (MustHave is null)
                throw new InvalidOperationException("no date");
            Expected = expected;
        }
        public Opp Need(DateOnly day) { MustHave = day; return this; }
        public Opp Expect(DateOnly day) { RequireDate(); Expected = day; return this; }
        private void RequireDate() { _ = MustHave ?? throw new InvalidOperationException(); }
        public bool CanForecast => MustHave.HasValue;
        public bool TryForecast(DateOnly day)
        {
            if (!CanForecast)
                return false;
            Expected = day;
            return true;
        }
        // A fluent interface.
        public static Opp S01(DateOnly must, DateOnly close) => new Opp().Need(must).Expect(close);
        // An event is applied.
        public void When(object happened)
        {
            switch (happened)
            {
                case Moved { To: var day, Must: { } must }:
                    MustHave = must;
                    Expected = day;
                    break;
                case Reset:
                    MustHave = null;
                    Expected = null;
                    break;
            }
        }
        public sealed record Moved(DateOnly To, DateOnly? Must);
        public sealed record Reset;
    }

    public sealed record Quote([property: MustHaveDate] DateOnly? Must, [property: ForecastCloseDate] DateOnly? Close, string Name)
    {
        // With behind a check.
        public Quote Closing(DateOnly day) => Must is null ? this : this with { Close = day };
        // With of both.
        public Quote Moved(DateOnly? must, DateOnly day) =>
            must is null ? this with { Close = null } : this with { Must = must, Close = day };
        // Deconstructed, built again.
        public static Quote Copy(Quote other)
        {
            var (must, close, name) = other;
            return new Quote(must, close, name + " (copy)");
        }
    }

    public static class Flows
    {
        // Switch on a tuple.
        public static Deal S02(Deal deal, LocalDate close) => (deal.MustHaveDate, deal.Priority) switch
        {
            (null, null) => deal,
            _ => deal with { CloseDate = close },
        };

        // Negated or pattern.
        public static Deal S03(Deal deal, LocalDate close)
        {
            if (deal is { MustHaveDate: null, Priority: null or "" })
                throw new ArgumentException("no date", nameof(deal));
            return deal with { CloseDate = close };
        }

        // A try-get of a date.
        public static void S04(Opportunity one, DateOnly close)
        {
            if (!TryMust(one, out _))
                return;
            one.ClosesOn = close;
        }

        private static bool TryMust(Opportunity one, out DateOnly must)
        {
            must = one.NeededBy.GetValueOrDefault();
            return one.NeededBy.HasValue;
        }

        // Parallel.
        public static void S05(IEnumerable<Opportunity> all, DateOnly close) =>
            Parallel.ForEach(all.Where(one => one.NeededBy is not null), one => one.ClosesOn = close);

        // Channels.
        public static async Task S06(ChannelReader<Opportunity> reader, DateOnly close)
        {
            await foreach (var one in reader.ReadAllAsync())
                if (one.NeededBy is { } must)
                    one.ClosesOn = must < close ? must : close;
        }

        // Min of the date and another.
        public static void S07(Opportunity one, DateOnly close)
        {
            if (one.NeededBy is null) return;
            one.ClosesOn = new[] { one.NeededBy.Value, close }.Min();
        }

        // An optional parameter.
        public static Opportunity S08(string id, DateOnly? must = null, DateOnly? close = null)
        {
            var one = new Opportunity { Id = id, NeededBy = must };
            if (must is not null && close is not null)
                one.ClosesOn = close;
            return one;
        }

        // Two nullable parameters, both or none.
        public static Opportunity S09(string id, DateOnly? must, DateOnly? close)
        {
            if (must is null != close is null)
                throw new ArgumentException("both or none");
            return new Opportunity { Id = id, NeededBy = must, ClosesOn = must is null ? null : close };
        }

        // A list of errors.
        public static List<string> S10(Opportunity one, DateOnly close)
        {
            var errors = new List<string>();
            if (one.NeededBy is null)
                errors.Add("no date");
            if (errors.Count == 0)
                one.ClosesOn = close;
            return errors;
        }

        // A validator that throws.
        public static void S11(Opportunity one, DateOnly close)
        {
            Validate(one);
            one.ClosesOn = close;
        }

        private static void Validate(Opportunity one)
        {
            ArgumentNullException.ThrowIfNull(one);
            if (!one.NeededBy.HasValue)
                throw new ArgumentException("no date", nameof(one));
        }

        // A validator that throws at the end.
        public static void S12(Opportunity one, DateOnly close)
        {
            CheckAll(one);
            one.ClosesOn = close;
        }

        private static void CheckAll(Opportunity one)
        {
            var errors = new List<string>();
            if (one.NeededBy is null)
                errors.Add("date");
            if (one.Id.Length == 0)
                errors.Add("id");
            if (errors.Count > 0)
                throw new AggregateException(errors.Select(error => new ArgumentException(error)));
        }

        // A result of validation.
        public static string? S13(Opportunity one, DateOnly close)
        {
            if (Problem(one) is { } problem)
                return problem;
            one.ClosesOn = close;
            return null;
        }

        private static string? Problem(Opportunity one) => one.NeededBy is null ? "no date" : null;

        // A Func that is passed the deal.
        public static void S14(Opportunity one, Func<Opportunity, bool> isReady, DateOnly close)
        {
            if (!one.NeededBy.HasValue || !isReady(one))
                return;
            one.ClosesOn = close;
        }

        // Coalesce throw in an expression.
        public static void S15(Opportunity one) => one.ClosesOn = (one.NeededBy ?? throw new InvalidOperationException()).AddDays(-14);

        // Sorted dictionary values.
        public static void S16(SortedDictionary<string, Opportunity> all, string id, DateOnly close)
        {
            if (all.TryGetValue(id, out var one) && one is { NeededBy: not null })
                one.ClosesOn = close;
        }

        // Index loop.
        public static void S17(IList<Opportunity> all, DateOnly close)
        {
            for (var i = 0; i < all.Count; i++)
                if (all[i].NeededBy != null)
                    all[i].ClosesOn = close;
        }

        // Immutable list builder.
        public static ImmutableList<Deal> S18(IEnumerable<Deal> all, LocalDate close) =>
            all.Where(deal => deal.MustHaveDate.HasValue).Select(deal => deal with { CloseDate = close }).ToImmutableList();

        // Aggregate.
        public static IReadOnlyList<Deal> S19(IEnumerable<Deal> all, LocalDate close) => all.Aggregate(new List<Deal>(), (list, deal) =>
        {
            list.Add(deal.MustHaveDate is null ? deal : deal with { CloseDate = close });
            return list;
        });

        // While with a queue.
        public static void S20(Queue<Opportunity> queue, DateOnly close)
        {
            while (queue.TryDequeue(out var one))
            {
                if (one.NeededBy is null)
                {
                    Desk.Log(one.Id);
                    continue;
                }
                one.ClosesOn = close;
            }
        }

        // Exceptions as flow.
        public static void S21(Opportunity one, DateOnly close)
        {
            DateOnly must;
            try
            {
                must = one.NeededBy!.Value;
            }
            catch (InvalidOperationException)
            {
                return;
            }
            one.ClosesOn = must < close ? must : close;
        }

        // A lazily computed flag, kept.
        public static void S22(IEnumerable<Opportunity> all, DateOnly close)
        {
            foreach (var (one, ready) in all.Select(one => (one, one.NeededBy is not null)))
                if (ready)
                    one.ClosesOn = close;
        }

        // An anonymous type with its date.
        public static void S23(IEnumerable<Opportunity> all)
        {
            foreach (var x in all.Select(one => new { one, one.NeededBy }).Where(x => x.NeededBy != null))
                x.one.ClosesOn = x.NeededBy;
        }

        // Of a nested object.
        public static void S24(Holder holder, DateOnly close)
        {
            if (holder.Current is not { NeededBy: not null } current)
                return;
            current.ClosesOn = close;
        }

        // Of a nested object, read again.
        public static void S25(Holder holder, DateOnly close)
        {
            if (holder.Current?.NeededBy == null)
                return;
            holder.Current.ClosesOn = close;
        }
        public sealed class Holder { public Opportunity? Current { get; set; } }

        // A strategy delegates to an expression-bodied bool of the same class.
        public static void S26(Opportunity one, DateOnly close)
        {
            if (!Ready(one, close)) return;
            one.ClosesOn = close;
        }
        private static bool Ready(Opportunity one, DateOnly close) =>
            one is { NeededBy: { } must, Category: not Category.Pipeline } && must >= close;

        // Switch statement with when.
        public static void S27(Opportunity one, DateOnly close)
        {
            switch (one)
            {
                case { NeededBy: null }:
                    break;
                case { Category: Category.Commit }:
                    one.ClosesOn = close;
                    break;
                default:
                    one.Category = Category.BestCase;
                    break;
            }
        }

        // Nullable helpers.
        public static void S28(Opportunity one, DateOnly close)
        {
            if (Nullable.Compare(one.NeededBy, close) > 0)
                one.ClosesOn = close;
        }

        // Equality to a value.
        public static void S29(Opportunity one, DateOnly close)
        {
            if (one.NeededBy == close)
                one.ClosesOn = close;
        }

        // A property pattern with and.
        public static void S30(Opportunity one, DateOnly close)
        {
            if (one.NeededBy is { Year: >= 2026 and < 2030 })
                one.ClosesOn = close;
        }
    }
}
