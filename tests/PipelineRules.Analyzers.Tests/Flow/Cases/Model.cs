using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;
using PipelineRules.Annotations;

namespace Contoso;

public enum Category { Omitted, Pipeline, BestCase, Commit }

public class Deal
{
    public string Name { get; set; } = "";
    [MustHaveDate] public DateOnly? Due { get; set; }
    [ForecastCloseDate] public DateOnly? Close { get; set; }
    [ForecastCategory(Category.BestCase, Category.Commit)] public Category Category { get; set; }
    public Deal? Parent { get; set; }
    [MemberNotNullWhen(true, nameof(Due))] public bool IsDated => Due is not null;
    [HasMustHaveDateWhen(false)] public bool IsUndated() => Due is null;
    [EnsuresMustHaveDate] public void Complete() => Due ??= Crm.Day;
    [RequiresMustHaveDate] public void Forecast(DateOnly day) => Close = day;
    public virtual void Touch() { }
}

public class Linked
{
    [MustHaveDate] public DateOnly? Due { get; set; }
    [CustomerPriority] public string? Priority { get; set; }
    [ForecastCloseDate] public DateOnly? Close { get; set; }
}

public sealed record Sale(
    string Id, [MustHaveDate] DateOnly? Due = null, [ForecastCloseDate] DateOnly? Close = null,
    [ForecastCategory(Category.Commit)] Category Category = Category.Pipeline);

public interface IDated { [MustHaveDate] DateOnly? NeededBy { get; } }

public class Order : IDated
{
    public DateOnly? NeededBy { get; set; }
    [ForecastCloseDate] public DateOnly? Close { get; set; }
}

public sealed class Forecast
{
    [Forecasts] public List<Deal> Deals { get; } = new();
    [Forecasts] public Deal? Best { get; set; }
}

public static class Crm
{
    public static readonly DateOnly Day = new(2026, 3, 31);
    public static DateOnly? Maybe() => Day;
    public static bool Flip() => true;
    public static Func<Deal> Loading { get; set; } = () => new() { Due = Day };
    public static Deal Load() => Loading();
    public static Task<Deal> LoadAsync() => Task.FromResult(new Deal());
    public static IEnumerable<Deal> All() => [];
    [return: EnsuresMustHaveDate] public static Deal LoadDated() => Load();
    [return: EnsuresMustHaveDate] public static Task<Deal> LoadDatedAsync() => LoadAsync();
    [return: EnsuresMustHaveDate] public static IEnumerable<Deal> AllDated() => [];
    public static void Fill(Deal deal) => deal.Due = Day;
    public static void Log(string text) { }
    public static void Commit([Forecasts] Deal deal) { }
    public static bool Weighed([Forecasts] Deal deal) => true;
    public static void CommitAll([Forecasts] IEnumerable<Deal> deals) { }
    public static void CommitSome([Forecasts] params Deal[] deals) { }
    [Forecasts] public static void Book(Deal deal, string note) { }
    public static void NeedsDate([RequiresMustHaveDate] Deal deal) { }
    public static void Ensure([EnsuresMustHaveDate] Deal deal) => deal.Due ??= Day;
    public static bool HasDate([HasMustHaveDateWhen(true)] Deal deal) => deal.Due is not null;
    public static bool TryLoad([NotNullWhen(true)] out Deal? deal) { deal = Load(); return true; }
    public static bool TryDate(Deal deal, [NotNullWhen(true)] out DateOnly? due) { due = deal.Due; return due is not null; }
    public static void Require([DoesNotReturnIf(false)] bool condition) { if (!condition) throw new InvalidOperationException(); }
    [DoesNotReturn] public static void Stop() => throw new InvalidOperationException();
    public static void Check([NotNull] DateOnly? due) { if (due is null) throw new ArgumentNullException(nameof(due)); }
    public static void Run(Action action) => action();
    public static T Retry<T>(Func<T> action) => action();
}
