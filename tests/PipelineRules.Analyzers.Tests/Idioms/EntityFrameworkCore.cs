using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading.Tasks;

namespace Microsoft.EntityFrameworkCore;

public static class Async
{
    public static Task<T?> FirstOrDefaultAsync<T>(this IQueryable<T> all, Expression<Func<T, bool>> which) =>
        Task.FromResult(all.FirstOrDefault(which));
    public static Task<T> SingleAsync<T>(this IQueryable<T> all, Expression<Func<T, bool>> which) => Task.FromResult(all.Single(which));
    public static Task<List<T>> ToListAsync<T>(this IQueryable<T> all) => Task.FromResult(all.ToList());
    public static IQueryable<T> Include<T, TProperty>(this IQueryable<T> all, Expression<Func<T, TProperty>> what) => all;
    public static IQueryable<T> AsNoTracking<T>(this IQueryable<T> all) => all;
    public static IQueryable<T> AsTracking<T>(this IQueryable<T> all) => all;
}
