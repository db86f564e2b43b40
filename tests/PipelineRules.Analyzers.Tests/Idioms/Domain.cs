using System;
using System.Collections.Generic;
using PipelineRules.Annotations;

namespace Contoso.Domain;

public sealed record Moved(Guid Deal, DateOnly? Close);

/// <summary>A deal as domain-driven code has it: it is changed by its own methods.</summary>
public sealed class Deal
{
    private readonly List<object> _events = [];

    public Guid Id { get; } = Guid.NewGuid();
    public string Name { get; private set; } = "";
    public decimal Amount { get; private set; }
    [MustHaveDate] public DateOnly? MustHave { get; private set; }
    [ForecastCloseDate] public DateOnly? ExpectedClose { get; private set; }

    public bool IsDated => MustHave is not null;

    public void UpdateDetails(string name, decimal amount)
    {
        if (name.Length == 0)
            throw new ArgumentException(name);
        (Name, Amount) = (name, amount);
        Raise(new Moved(Id, ExpectedClose));
    }

    public void Agree(DateOnly must) => MustHave = must;

    public void Withdraw() => MustHave = null;

    public void Import(DateOnly? must, DateOnly? close)
    {
        MustHave = must;
        ExpectedClose = close; // PIPERULE1003
    }

    public void SetExpectedClose(DateOnly close) => ExpectedClose = close; // PIPERULE1003

    public void Commit(DateOnly close)
    {
        if (MustHave is null)
            throw new InvalidOperationException();
        ExpectedClose = close;
    }

    public bool CanCommit() => MustHave is not null;

    public void EnsureDated()
    {
        if (MustHave is null)
            throw new InvalidOperationException();
    }

    public Deal Rename(string name)
    {
        Name = name;
        return this;
    }

    private void Raise(object happened) => _events.Add(happened);
}

public interface IVisitor
{
    void Visit(Deal deal);
}

public static class Service
{
    public static Deal New(string name, DateOnly close)
    {
        var deal = new Deal();
        deal.UpdateDetails(name, 1);
        deal.SetExpectedClose(close); // PIPERULE1001
        return deal;
    }

    public static Deal New_fluent(string name, DateOnly close)
    {
        var deal = new Deal().Rename(name);
        deal.SetExpectedClose(close); // PIPERULE1001
        return deal;
    }

    public static void Withdrawn(Deal deal, DateOnly close)
    {
        deal.Withdraw();
        deal.SetExpectedClose(close); // PIPERULE1001
    }

    public static void Asked(Deal deal, DateOnly close)
    {
        if (!deal.CanCommit())
            deal.SetExpectedClose(close); // PIPERULE1001
    }

    public static void Asked_by_a_property(Deal deal, DateOnly close)
    {
        if (!deal.IsDated)
            deal.SetExpectedClose(close); // PIPERULE1001
    }

    public static Deal Agreed(string name, DateOnly must, DateOnly close)
    {
        var deal = new Deal();
        deal.Agree(must);
        deal.UpdateDetails(name, 1);
        deal.SetExpectedClose(close);
        return deal;
    }

    public static Deal Imported(DateOnly? must, DateOnly? close)
    {
        var deal = new Deal();
        deal.Import(must, close);
        return deal;
    }

    public static void Guarded(DateOnly close)
    {
        var deal = new Deal();
        deal.Commit(close);
    }

    public static void Ensured(Opportunity one)
    {
        Check(one);
        one.ClosesOn = Desk.Day;
    }

    public static void Ensured_by_itself(Deal deal, DateOnly close)
    {
        deal.EnsureDated();
        deal.SetExpectedClose(close);
    }

    public static void Answered(Opportunity one)
    {
        if (Has(one))
            one.ClosesOn = Desk.Day;
    }

    public static void Answered_no(Opportunity one)
    {
        if (!Has(one))
            one.ClosesOn = Desk.Day; // PIPERULE1001
    }

    public static void Filled(Row row)
    {
        var one = new Opportunity();
        Fill(one, row);
        one.ClosesOn = row.Close;
    }

    public static void Described(Row row)
    {
        var one = new Opportunity();
        Describe(one, row);
        one.ClosesOn = row.Close; // PIPERULE1001
    }

    public static void Cleared(Opportunity one)
    {
        Clear(one);
        one.ClosesOn = Desk.Day; // PIPERULE1001
    }

    public static void Visited(IVisitor visitor, DateOnly close)
    {
        var deal = new Deal();
        visitor.Visit(deal);
        deal.SetExpectedClose(close);
    }

    public static void Made()
    {
        var one = Blank("x");
        one.ClosesOn = Desk.Day; // PIPERULE1001
    }

    public static void Passed() => Promise(new Opportunity(), Desk.Day); // PIPERULE1001

    public static void Passed_with_date() => Promise(new Opportunity { NeededBy = Desk.Day }, Desk.Day);

    private static void Promise(Opportunity one, DateOnly close) => one.ClosesOn = close; // PIPERULE1003

    private static Opportunity Blank(string id) => new() { Id = id };

    private static void Fill(Opportunity one, Row row) => one.NeededBy = row.Must;

    private static void Describe(Opportunity one, Row row) => one.Notes = row.Stage;

    private static void Clear(Opportunity one) => one.NeededBy = null;

    private static bool Has(Opportunity one) => one.NeededBy is not null;

    private static void Check(Opportunity one) => ArgumentNullException.ThrowIfNull(one.NeededBy);
}

/// <summary>A builder, which changes a deal that others hold as well.</summary>
public sealed class Builder(Opportunity one)
{
    public Builder Must(DateOnly day)
    {
        one.NeededBy = day;
        return this;
    }

    public static void Shared(DateOnly day)
    {
        var one = new Opportunity();
        new Builder(one).Must(day);
        one.ClosesOn = day;
    }
}
