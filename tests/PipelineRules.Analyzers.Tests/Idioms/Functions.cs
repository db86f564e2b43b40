using System;
using System.Collections.Generic;
using PipelineRules.Annotations;

namespace Contoso.Functions;

/// <summary>Local functions, lambdas, primary constructors and extension blocks.</summary>
public static class Local
{
    public static void Nulled(Opportunity one)
    {
        Clear();
        one.ClosesOn = Desk.Day; // PIPERULE1001

        void Clear() => one.NeededBy = null;
    }

    public static void Nulled_by_a_lambda(Opportunity one)
    {
        var clear = () => one.NeededBy = null;
        clear();
        one.ClosesOn = Desk.Day; // PIPERULE1001
    }

    public static Opportunity Nulled_variable(DateOnly? must)
    {
        Forget();
        return new() { NeededBy = must, ClosesOn = Desk.Day }; // PIPERULE1001

        void Forget() => must = null;
    }

    public static void Asked(Opportunity one)
    {
        if (!IsDated())
            one.ClosesOn = Desk.Day; // PIPERULE1001

        bool IsDated() => one.NeededBy is not null;
    }

    public static Opportunity Made()
    {
        var one = New("x");
        one.ClosesOn = Desk.Day; // PIPERULE1001
        return one;

        static Opportunity New(string id) => new() { Id = id };
    }

    public static void Forecast_within()
    {
        var one = new Opportunity();
        Forecast();

        void Forecast() => one.ClosesOn = Desk.Day; // PIPERULE1001
    }

    public static void Given(Opportunity one)
    {
        Give(Desk.Day);
        one.ClosesOn = Desk.Day;

        void Give(DateOnly day) => one.NeededBy = day;
    }

    public static void Checked(Opportunity one)
    {
        Require();
        one.ClosesOn = Desk.Day;

        void Require()
        {
            if (one.NeededBy is null)
                throw new InvalidOperationException();
        }
    }

    public static void Checked_by_a_lambda(Opportunity one)
    {
        Func<bool> isDated = () => one.NeededBy.HasValue;
        if (isDated())
            one.ClosesOn = Desk.Day;
    }

    public static void Recursive(Opportunity one, int depth)
    {
        Walk(depth);
        one.ClosesOn = Desk.Day;

        void Walk(int left)
        {
            if (left == 0)
                one.NeededBy = Desk.Day;
            else
                Walk(left - 1);
        }
    }

    public static void Taken_by_its_name(Action<Action> run)
    {
        var one = new Opportunity();
        run(Give);
        one.ClosesOn = Desk.Day;

        void Give() => one.NeededBy = Desk.Day;
    }
}

public sealed class Primary(Opportunity one, IEnumerable<Opportunity> all)
{
    public void Without()
    {
        if (one.NeededBy is null)
            one.ClosesOn = Desk.Day; // PIPERULE1001
    }

    public void With()
    {
        if (one.NeededBy is not null)
            one.ClosesOn = Desk.Day;
    }

    public void Each()
    {
        foreach (var each in all)
            if (each.NeededBy is null)
                each.ClosesOn = Desk.Day; // PIPERULE1001
    }
}

public static class Extended
{
    extension(Opportunity one)
    {
        public void Without()
        {
            if (one.NeededBy is null)
                one.ClosesOn = Desk.Day; // PIPERULE1001
        }

        public void With()
        {
            if (one.NeededBy is not null)
                one.ClosesOn = Desk.Day;
        }
    }
}

public abstract class Record(string logicalName)
{
    public string LogicalName => logicalName;
}

public sealed class EarlyBound : Record
{
    public EarlyBound() : base("opportunity") { }
    public EarlyBound(DateTime must) : this() => NeededBy = must;
    [MustHaveDate] public DateTime? NeededBy { get; set; }
    [ForecastCloseDate] public DateTime? ClosesOn { get; set; }

    public static EarlyBound Without(DateTime close) => new() { ClosesOn = close }; // PIPERULE1001

    public static EarlyBound With(DateTime close) => new(close) { ClosesOn = close };
}

public static class Conditions
{
    public static void Anded(Opportunity one, bool ok)
    {
        ok &= one.NeededBy is null;
        if (ok)
            one.ClosesOn = Desk.Day; // PIPERULE1001
    }

    public static void Ored(Opportunity one)
    {
        var missing = false;
        missing |= one.NeededBy is null;
        if (missing)
            return;
        one.ClosesOn = Desk.Day;
    }
}
