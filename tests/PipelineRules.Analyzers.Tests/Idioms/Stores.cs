using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Stores;

/// <summary>Deals in stores, as integrators keep them with EF Core and the like.</summary>
public enum EntityState { Unchanged, Added, Modified }

public sealed class EntityEntry<T>
{
    public EntityState State { get; set; }
    public PropertyEntry Property(string name) => new();
    public PropertyEntry Property<TProperty>(Expression<Func<T, TProperty>> property) => new();
}

public sealed class PropertyEntry { public bool IsModified { get; set; } public object? CurrentValue { get; set; } }

public sealed class DbSet<T> : List<T>
{
    public ValueTask<T?> FindAsync(object id) => default;
    public void Update(T entity) { }
    public void Attach(T entity) { }
    public ValueTask AddAsync(T entity) => default;
}

public sealed class SalesDb : IDisposable
{
    public DbSet<Opportunity> Opportunities { get; } = new();
    public DbSet<Order> Orders { get; } = new();
    public EntityEntry<T> Entry<T>(T entity) => new();
    public EntityEntry<T> Attach<T>(T entity) => new();
    public void Add<T>(T entity) { }
    public Task<int> SaveChangesAsync(CancellationToken stop = default) => Task.FromResult(0);
    public void Dispose() { }
}

public static class Kept
{
    public static async Task Found(SalesDb db, string id, DateOnly close)
    {
        var one = await db.Opportunities.FindAsync(id);
        if (one is null || one.NeededBy is null)
            return;
        one.ClosesOn = close;
        await db.SaveChangesAsync();
    }

    public static async Task Queried(IQueryable<Opportunity> all, string id, DateOnly close)
    {
        var one = await all.FirstOrDefaultAsync(one => one.Id == id && one.NeededBy != null);
        if (one != null)
            one.ClosesOn = close;
    }

    public static async Task Single(IQueryable<Opportunity> all, string id, DateOnly close)
    {
        var one = await all.SingleAsync(one => one.Id == id && one.NeededBy.HasValue);
        one.ClosesOn = close;
    }

    public static async Task Listed(IQueryable<Opportunity> all, DateOnly close)
    {
        foreach (var one in await all.Where(one => one.NeededBy != null).OrderBy(one => one.Id).ToListAsync())
            one.ClosesOn = close;
    }

    public static async Task Included(IQueryable<Opportunity> all, DateOnly close)
    {
        var due = await all.Include(one => one.Notes).Where(one => one.NeededBy != null).AsTracking().ToListAsync();
        foreach (var one in due)
            one.ClosesOn = close;
    }

    public static async Task Entry_property(SalesDb db, Guid id, DateTime close)
    {
        var stub = new Order { Id = id };
        db.Attach(stub);
        stub.ClosesOn = close;
        await db.SaveChangesAsync();
    }

    public static async Task Entry_modified(SalesDb db, string id, DateOnly close)
    {
        var stub = new Opportunity { Id = id, ClosesOn = close };
        db.Entry(stub).Property(one => one.ClosesOn).IsModified = true;
        await db.SaveChangesAsync();
    }

    public static async Task Entry_state(SalesDb db, string id, DateOnly close)
    {
        var stub = new Opportunity { Id = id, ClosesOn = close };
        db.Entry(stub).State = EntityState.Modified;
        await db.SaveChangesAsync();
    }

    public static async Task Attached_in_place(SalesDb db, Guid key, DateOnly close)
    {
        var stub = db.Opportunities.FirstOrDefault(one => one.Key == key) ?? new Opportunity { Key = key, NeededBy = close };
        if (stub.NeededBy is null)
            return;
        stub.ClosesOn = close;
        await db.SaveChangesAsync();
    }

    public static async Task Range(SalesDb db, IEnumerable<string> ids, DateOnly close)
    {
        var stubs = ids.Select(id => new Opportunity { Id = id }).ToList();
        foreach (var stub in stubs)
        {
            db.Opportunities.Attach(stub);
            stub.ClosesOn = close;
        }
        await db.SaveChangesAsync();
    }

    public static void Grouped(IQueryable<Opportunity> all, DateOnly close)
    {
        foreach (var group in all.Where(one => one.NeededBy != null).AsEnumerable().GroupBy(one => one.Category))
            foreach (var one in group.OrderBy(one => one.NeededBy).Take(3))
                one.ClosesOn = close;
    }

    public static void Chunked(IEnumerable<Opportunity> all, DateOnly close)
    {
        foreach (var chunk in all.Where(one => one.NeededBy is not null).Chunk(100))
            foreach (var one in chunk)
                one.ClosesOn = close;
    }

    public static void Concatenated(List<Opportunity> some, List<Opportunity> others, DateOnly close)
    {
        foreach (var one in some.Where(one => one.NeededBy.HasValue).Concat(others.Where(one => one.NeededBy.HasValue))
            .DistinctBy(one => one.Id))
            one.ClosesOn = close;
    }

    public static void Excepted(List<Opportunity> all, DateOnly close)
    {
        foreach (var one in all.Where(one => one.NeededBy is not null).Except(all.Where(one => one.Notes is null)).Reverse())
            one.ClosesOn = close;
    }

    public static void Skipped_until(IEnumerable<Opportunity> all, DateOnly close)
    {
        foreach (var one in all.TakeWhile(one => one.NeededBy is not null))
            one.ClosesOn = close;
    }

    public static void Last_of(List<Opportunity> all, DateOnly close)
    {
        var last = all.LastOrDefault(one => one.NeededBy is not null);
        if (last is not null)
            last.ClosesOn = close;
    }

    public static void Largest(List<Opportunity> all, DateOnly close)
    {
        if (all.Where(one => one.NeededBy is not null).MaxBy(one => one.NeededBy) is { } best)
            best.ClosesOn = close;
    }

    public static void Found_by_list(List<Opportunity> all, DateOnly close)
    {
        var one = all.Find(one => one.NeededBy is not null && one.Notes is null);
        if (one is null)
            return;
        one.ClosesOn = close;
    }

    public static void Mapped(IEnumerable<Row> rows, Dictionary<string, Opportunity> byId)
    {
        foreach (var row in rows)
        {
            if (!byId.TryGetValue(row.Id, out var one))
                byId[row.Id] = one = new Opportunity { Id = row.Id };
            one.NeededBy = row.Must ?? throw new InvalidOperationException();
            one.ClosesOn = row.Close;
        }
    }

    public static void Ensured(Opportunity one, DateOnly fallback, DateOnly close)
    {
        one.NeededBy ??= fallback;
        one.ClosesOn ??= close;
    }

    public static void Defaulted(Opportunity one, DateOnly close)
    {
        var must = one.NeededBy ?? close;
        one.NeededBy = must;
        one.ClosesOn = close;
    }

    public static void Read_by_value(Opportunity one, DateOnly close)
    {
        var left = one.NeededBy!.Value.DayNumber - close.DayNumber;
        if (left > 0)
            one.ClosesOn = close;
    }

    public static void Order_of_two(Opportunity one, DateOnly close)
    {
        if (one.NeededBy < close)
            return;
        if (!one.NeededBy.HasValue)
            return;
        one.ClosesOn = close;
    }

    public static void Deconstructed(Opportunity one, DateOnly close)
    {
        var (must, notes) = (one.NeededBy, one.Notes);
        if (must is null || notes is null)
            return;
        one.ClosesOn = close;
    }

    public static bool Guarded(Opportunity one, DateOnly close)
    {
        var ok = one.NeededBy.HasValue && one.NeededBy.Value >= close;
        if (!ok)
            return false;
        one.ClosesOn = close;
        return true;
    }

    public static void Errors(Opportunity one, DateOnly close)
    {
        var errors = new List<string>();
        if (one.NeededBy is null)
            errors.Add("must-have date");
        if (errors.Any())
            throw new InvalidOperationException(string.Join(", ", errors));
        one.ClosesOn = close;
    }

    public static void Threw(Opportunity one, DateOnly close)
    {
        _ = one.NeededBy ?? throw new ArgumentException(nameof(one));
        one.ClosesOn = close;
    }

    public static void Retried(SalesDb db, Opportunity one, DateOnly close)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            if (one.NeededBy is null)
                break;
            one.ClosesOn = close;
        }
    }

    public static async Task Added(SalesDb db, DateOnly close)
    {
        var one = new Opportunity { Id = "x", ClosesOn = close }; // PIPERULE1001
        db.Opportunities.Add(one);
        await db.SaveChangesAsync();
    }

    public static async Task Added_async(SalesDb db, Row row) => await db.Opportunities.AddAsync(new() { Id = row.Id, ClosesOn = row.Close }); // PIPERULE1001

    public static async Task Not_found(SalesDb db, string id, DateOnly close)
    {
        var one = await db.Opportunities.FindAsync(id);
        if (one is null)
        {
            one = new Opportunity { Id = id };
            one.ClosesOn = close; // PIPERULE1001
            db.Add(one);
        }
    }

    public static async Task Found_unasked(SalesDb db, string id, DateOnly close)
    {
        var one = await db.Opportunities.FindAsync(id) ?? throw new KeyNotFoundException(id);
        one.ClosesOn = close; // PIPERULE1003
    }

    public static async Task Queried_without(IQueryable<Opportunity> all, DateOnly close)
    {
        foreach (var one in await all.Where(one => one.NeededBy == null).ToListAsync())
            one.ClosesOn = close; // PIPERULE1001
    }

    public static async Task Filter_lost(IQueryable<Opportunity> all, DateOnly close)
    {
        foreach (var one in await all.Where(one => one.Notes != null).ToListAsync())
            one.Category = Category.Commit; // PIPERULE1003
    }

    public static void Forecast_after_reset(Opportunity one, DateOnly close)
    {
        if (one.NeededBy is null)
            return;
        one.NeededBy = null;
        one.ClosesOn = close; // PIPERULE1001
    }

    public static void In_the_catch(Opportunity one, DateOnly close)
    {
        try
        {
            _ = one.NeededBy ?? throw new InvalidOperationException();
        }
        catch (InvalidOperationException)
        {
            one.ClosesOn = close; // PIPERULE1002
        }
    }

    public static void Chunked_without(IEnumerable<Opportunity> all, DateOnly close)
    {
        foreach (var chunk in all.Where(one => one.NeededBy is null).Chunk(100))
            foreach (var one in chunk)
                one.ClosesOn = close; // PIPERULE1001
    }

    public static void Largest_without(List<Opportunity> all, DateOnly close)
    {
        if (all.Where(one => one.NeededBy is null).MaxBy(one => one.Id) is { } best)
            best.ClosesOn = close; // PIPERULE1001
    }

    public static void Logged(Opportunity one, DateOnly close)
    {
        var ok = one.NeededBy is not null;
        if (!ok)
            Desk.Log("no date");
        one.ClosesOn = close; // PIPERULE1002
    }
}
