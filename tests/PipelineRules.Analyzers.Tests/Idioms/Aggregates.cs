using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PipelineRules.Annotations;

namespace Contoso.Aggregates;

/// <summary>Deals in domain-driven code: aggregates, value objects, services, handlers.</summary>
public abstract class AggregateRoot
{
    private readonly List<object> _events = [];
    public Guid Id { get; protected set; } = Guid.NewGuid();
    public int Version { get; private set; }
    protected void Raise(object happened)
    {
        _events.Add(happened);
        Version++;
    }
}

public sealed record DetailsChanged(Guid Id, string Name);

public sealed record CloseDateSet(Guid Id, DateOnly Close);

public sealed class Deal : AggregateRoot
{
    private readonly List<string> _notes = [];

    private Deal() { }

    public static Deal Start(string name) => new() { Name = name };

    public static Deal StartFor(string name, DateOnly must) => new() { Name = name, MustHave = must };

    public string Name { get; private set; } = "";
    public string? Owner { get; private set; }
    [MustHaveDate] public DateOnly? MustHave { get; private set; }
    [ForecastCloseDate] public DateOnly? ExpectedClose { get; private set; }
    [ForecastCategory(Category.Commit)] public Category Category { get; private set; }

    public bool HasMustHave => MustHave.HasValue;

    public bool LacksMustHave => MustHave == null;

    public void UpdateDetails(string name, string? owner)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Owner = owner;
        Raise(new DetailsChanged(Id, name));
    }

    public void AddNote(string note) => _notes.Add(note);

    public void AgreeOn(DateOnly must)
    {
        MustHave = must;
        Raise(must);
    }

    public void Reset()
    {
        MustHave = null;
        Name = "";
    }

    public void SetExpectedCloseDate(DateOnly close)
    {
        ExpectedClose = close; // PIPERULE1003
        Raise(new CloseDateSet(Id, close));
    }

    public void SetExpectedCloseDateSafely(DateOnly close)
    {
        EnsureMustHave();
        ExpectedClose = close;
    }

    public void TrySetExpectedCloseDate(DateOnly close)
    {
        if (!HasMustHave)
            return;
        ExpectedClose = close;
    }

    public bool Commit()
    {
        if (LacksMustHave)
            return false;
        Category = Category.Commit;
        return true;
    }

    public void Slip(int days)
    {
        if (ExpectedClose is { } close && MustHave is not null)
            SetExpectedCloseDate(close.AddDays(days));
    }

    private void EnsureMustHave()
    {
        if (MustHave is null)
            throw new InvalidOperationException("ask by when they must have it");
    }

    public Deal WithOwner(string owner)
    {
        Owner = owner;
        return this;
    }

    public Deal WithMustHave(DateOnly must)
    {
        MustHave = must;
        return this;
    }
}

public interface IDeals
{
    Task<Deal> Get(Guid id);
    Task Save(Deal deal);
}

public sealed class Handler(IDeals deals)
{
    public async Task Start(string name, DateOnly close)
    {
        var deal = Deal.Start(name);
        deal.UpdateDetails(name, null);
        deal.AddNote("called");
        deal.SetExpectedCloseDate(close); // PIPERULE1001
        await deals.Save(deal);
    }

    public async Task Started_with_date(string name, DateOnly must, DateOnly close)
    {
        var deal = Deal.StartFor(name, must);
        deal.UpdateDetails(name, "me");
        deal.SetExpectedCloseDate(close);
        await deals.Save(deal);
    }

    public async Task Agreed(Guid id, DateOnly must, DateOnly close)
    {
        var deal = await deals.Get(id);
        deal.AgreeOn(must);
        deal.UpdateDetails("x", null);
        deal.SetExpectedCloseDate(close);
        await deals.Save(deal);
    }

    public async Task Loaded(Guid id, DateOnly close)
    {
        var deal = await deals.Get(id);
        deal.SetExpectedCloseDate(close);
        await deals.Save(deal);
    }

    public async Task Checked(Guid id, DateOnly close)
    {
        var deal = await deals.Get(id);
        if (deal.LacksMustHave)
            throw new InvalidOperationException();
        deal.SetExpectedCloseDate(close);
    }

    public async Task Reset(Guid id, DateOnly close)
    {
        var deal = await deals.Get(id);
        deal.Reset();
        deal.UpdateDetails("y", null);
        deal.SetExpectedCloseDate(close); // PIPERULE1001
    }

    public async Task Wrong_way_round(Guid id, DateOnly close)
    {
        var deal = await deals.Get(id);
        if (deal.LacksMustHave)
            deal.SetExpectedCloseDate(close); // PIPERULE1001
    }

    public async Task Negated(Guid id, DateOnly close)
    {
        var deal = await deals.Get(id);
        if (deal is { HasMustHave: false })
            deal.SetExpectedCloseDate(close); // PIPERULE1001
    }

    public async Task Patterned(Guid id, DateOnly close)
    {
        var deal = await deals.Get(id);
        if (deal is { HasMustHave: true, Owner: not null })
            deal.SetExpectedCloseDate(close);
    }

    public void Fluent(DateOnly close) => Deal.Start("x").WithOwner("me").SetExpectedCloseDate(close); // PIPERULE1001

    public void Fluent_with_date(DateOnly must, DateOnly close) =>
        Deal.Start("x").WithOwner("me").WithMustHave(must).SetExpectedCloseDate(close);

    public void Safe(DateOnly close) => Deal.Start("x").SetExpectedCloseDateSafely(close);

    public void Tried(DateOnly close) => Deal.Start("x").TrySetExpectedCloseDate(close);

    public void Each(IEnumerable<Deal> all, DateOnly close)
    {
        foreach (var deal in all.Where(deal => deal.LacksMustHave))
            deal.SetExpectedCloseDate(close); // PIPERULE1001
    }

    public void Each_dated(IEnumerable<Deal> all, DateOnly close)
    {
        foreach (var deal in all.Where(deal => deal.HasMustHave))
            deal.SetExpectedCloseDate(close);
    }

    public void Sometimes(DateOnly? must, DateOnly close)
    {
        var deal = Deal.Start("x");
        if (must is { } day)
            deal.AgreeOn(day);
        deal.SetExpectedCloseDate(close); // PIPERULE1002
    }
}

public static class Helpers
{
    public static void Filled_by_an_extension(Row row)
    {
        var one = new Opportunity();
        one.FillFrom(row);
        one.ClosesOn = row.Close;
    }

    public static void Named_by_an_extension(Row row)
    {
        var one = new Opportunity();
        one.NameFrom(row);
        one.ClosesOn = row.Close; // PIPERULE1001
    }

    public static void Guarded_by_an_extension(Opportunity one, DateOnly close)
    {
        one.RequireDate();
        one.ClosesOn = close;
    }

    public static void Guarded_by_a_static(Opportunity one, DateOnly close)
    {
        Guard.Against(one.NeededBy is null, "date");
        one.ClosesOn = close;
    }

    public static void Guarded_by_a_value(Opportunity one, DateOnly close)
    {
        Guard.NotNull(one.NeededBy);
        one.ClosesOn = close;
    }

    public static void Guarded_by_its_result(Opportunity one, DateOnly close)
    {
        var must = Guard.Given(one.NeededBy);
        one.ClosesOn = must < close ? must : close;
    }

    public static void Validated(Opportunity one, DateOnly close)
    {
        if (!Validate(one, out var error))
            throw new InvalidOperationException(error);
        one.ClosesOn = close;
    }

    private static bool Validate(Opportunity one, out string? error)
    {
        error = one.NeededBy is null ? "no date" : null;
        return error is null;
    }

    public static void Validated_by_a_result(Opportunity one, DateOnly close)
    {
        var result = Check(one);
        if (!result.IsValid)
            return;
        one.ClosesOn = close;
    }

    private static Result Check(Opportunity one) => new(one.NeededBy is not null);

    public sealed record Result(bool IsValid);

    public static void Specified(Opportunity one, ISpecification<Opportunity> dated, DateOnly close)
    {
        if (dated.IsSatisfiedBy(one))
            one.ClosesOn = close;
    }

    public interface ISpecification<T> { bool IsSatisfiedBy(T one); }

    public static void Two_deep(Opportunity one, DateOnly close)
    {
        Prepare(one);
        one.ClosesOn = close; // PIPERULE1001
    }

    private static void Prepare(Opportunity one) => Clear(one);

    private static void Clear(Opportunity one) => one.NeededBy = default;

    public static void Two_deep_forecast() => Publish(new Opportunity(), Desk.Day);

    private static void Publish(Opportunity one, DateOnly close) => Promise(one, close);

    private static void Promise(Opportunity one, DateOnly close) => one.ClosesOn = close; // PIPERULE1003

    public static void Copied_to(Opportunity from)
    {
        var to = new Opportunity();
        Copy(from, to);
        to.ClosesOn = from.ClosesOn;
    }

    private static void Copy(Opportunity from, Opportunity to)
    {
        to.NeededBy = from.NeededBy;
        to.Notes = from.Notes;
    }

    public static Opportunity Factory_with_date(DateOnly close)
    {
        var one = Dated();
        one.ClosesOn = close;
        return one;
    }

    private static Opportunity Dated() => new() { NeededBy = Desk.Day };

    public static Opportunity Factory_by_input(DateOnly? must, DateOnly close)
    {
        var one = From(must);
        one.ClosesOn = close;
        return one;
    }

    private static Opportunity From(DateOnly? must) => new() { NeededBy = must };

    public static void By_reference(DateOnly close)
    {
        Make(out var one);
        one.ClosesOn = close; // PIPERULE1003
    }

    private static void Make(out Opportunity one) => one = new Opportunity();

    public static void Virtual(Step step, DateOnly close)
    {
        var one = new Opportunity();
        step.Run(one);
        one.ClosesOn = close;
    }

    public class Step
    {
        public virtual void Run(Opportunity one) { }
    }

    public static void By_a_delegate(Action<Opportunity> fill, DateOnly close)
    {
        var one = new Opportunity();
        fill(one);
        one.ClosesOn = close;
    }

    public static void By_a_configuration(DateOnly must, DateOnly close)
    {
        var one = Built(deal => deal.NeededBy = must);
        one.ClosesOn = close;
    }

    private static Opportunity Built(Action<Opportunity> fill)
    {
        var one = new Opportunity();
        fill(one);
        return one;
    }

    public static async Task By_an_async_method(DateOnly close)
    {
        var one = new Opportunity();
        await Load(one);
        one.ClosesOn = close;
    }

    private static async Task Load(Opportunity one)
    {
        await Task.Yield();
        one.NeededBy = Desk.Day;
    }

    public static void Recursive(int depth)
    {
        var one = new Opportunity();
        Walk(one, depth);
        one.ClosesOn = Desk.Day;
    }

    private static void Walk(Opportunity one, int depth)
    {
        if (depth == 0)
            one.NeededBy = Desk.Day;
        else
            Walk(one, depth - 1);
    }
}

public static class Extensions
{
    public static void FillFrom(this Opportunity one, Row row) => one.NeededBy = row.Must;

    public static void NameFrom(this Opportunity one, Row row) => one.Notes = row.Stage;

    public static void RequireDate(this Opportunity one)
    {
        if (one.NeededBy is null)
            throw new InvalidOperationException();
    }
}

public static class Guard
{
    public static void Against(bool condition, string message)
    {
        if (condition)
            throw new InvalidOperationException(message);
    }

    public static void NotNull<T>(T? value)
    {
        if (value is null)
            throw new InvalidOperationException();
    }

    public static T Given<T>(T? value) where T : struct => value ?? throw new InvalidOperationException();
}
