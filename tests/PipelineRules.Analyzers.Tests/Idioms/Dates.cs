using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace Contoso.Dates;

/// <summary>Close dates that follow from the must-have date, texts, linked priorities and copies.</summary>
public static class Following
{
    public static void Conditional_access(Opportunity one) => one.ClosesOn = one.NeededBy?.AddDays(-30);

    public static Opportunity Created(DateOnly? must) => new() { NeededBy = must, ClosesOn = must?.AddDays(-30) };

    public static Opportunity Created_in_the_other_order(DateOnly? must) => new() { ClosesOn = must?.AddDays(-30), NeededBy = must };

    public static Deal With(Deal deal, Period lead) => deal with { CloseDate = deal.MustHaveDate?.Minus(lead) };

    public static Deal By_a_local(Deal deal, Period lead)
    {
        var close = deal.MustHaveDate?.Minus(lead);
        return deal with { CloseDate = close, Category = DealCategory.Pipeline };
    }

    public static void Both_by_a_condition(Opportunity one, DateOnly day, bool qualified)
    {
        one.NeededBy = qualified ? day : null;
        one.ClosesOn = qualified ? day.AddDays(-30) : null;
    }

    public static Opportunity Both_by_a_comparison(Row row) => new()
    {
        NeededBy = row.Stage != "qualified" ? null : row.Close,
        ClosesOn = row.Stage != "qualified" ? null : row.Close.AddDays(-7),
    };

    public static Opportunity Where_there_is_one(Row row) => new() { NeededBy = row.Must, ClosesOn = row.Must.HasValue ? row.Close : null };

    public static Bid By_argument(string id, DateOnly? must) => new(id, Needed: must, Close: must is { } day ? day.AddDays(-3) : null);

    public static Bid By_switch(string id, DateOnly? must) =>
        new(id, Needed: must, Close: must switch { null => null, { } day => day.AddDays(-3) });

    public static void Stated_apart(Opportunity one, DateOnly close)
    {
        DateOnly? day = null;
        if (one.NeededBy is not null)
            day = close;
        one.ClosesOn = day;
    }

    public static void Other_way_round(Opportunity one, DateOnly close) => one.ClosesOn = one.NeededBy is null ? close : null; // PIPERULE1001

    public static Opportunity Falls_back(DateOnly? must, DateOnly close) => new() { NeededBy = must, ClosesOn = must?.AddDays(-30) ?? close }; // PIPERULE1002

    public static Opportunity Of_another(DateOnly? must, DateOnly? other) => new() { NeededBy = must, ClosesOn = other?.AddDays(-30) }; // PIPERULE1003
}

public static class Texts
{
    public static Text To_string(DateTime close, DateTime must) => new() { NeededBy = must.ToString("O"), ClosesOn = close.ToString("O") };

    public static Text Interpolated(DateTime close, DateTime must) => new() { NeededBy = $"{must:O}", ClosesOn = $"{close:O}" };

    public static Text Concatenated(string close, string day) => new() { NeededBy = day + "T00:00", ClosesOn = close };

    public static Text Trimmed(Text one) => new() { NeededBy = one.NeededBy!.Trim(), ClosesOn = "2026-01-01" };

    public static Dictionary<string, object> Named(DateTime close) =>
        new() { ["contoso_musthavedate"] = typeof(Text).Name, ["estimatedclosedate"] = close };

    public static Dictionary<string, object> By_parameter(string must, string close) =>
        new() { ["contoso_musthavedate"] = must, ["estimatedclosedate"] = close };

    public static Dictionary<string, object> Maybe(string? must, string close) => new() { ["contoso_musthavedate"] = must!, ["estimatedclosedate"] = close }; // PIPERULE1003
}

public static class Linked
{
    public static Bid By_id(Priority priority, DateOnly close) => new("x", Priority: priority.Id, Close: close);

    public static Bid By_position(Priority priority, DateOnly close) => new("x", priority.Id, null, close);

    public static Deal Of_the_library(string id, PipelineRules.Facts.Priority priority, LocalDate close) =>
        new(id, Priority: priority.Id, CloseDate: close);

    public static Bid Maybe(Priority priority, DateOnly close) => new("x", Priority: priority.ParentId, Close: close); // PIPERULE1003
}

public static class Copied
{
    public static Opportunity Both(Opportunity one) => new() { Id = one.Id, NeededBy = one.NeededBy, ClosesOn = one.ClosesOn };

    public static Text Both_as_texts(Opportunity one) =>
        new() { NeededBy = one.NeededBy?.ToString("O"), ClosesOn = one.ClosesOn?.ToString("O") };

    public static void Statement_by_statement(Opportunity from, Opportunity to)
    {
        to.NeededBy = from.NeededBy;
        to.Notes = from.Notes;
        to.ClosesOn = from.ClosesOn;
    }

    public static Bid By_arguments(Opportunity one) => new(one.Id, null, one.NeededBy, one.ClosesOn);

    public static IEnumerable<Text> Projected(IEnumerable<Entity> all) =>
        all.Select(
            one => new Text {
                NeededBy = one.GetAttributeValue<string>("contoso_musthavedate"),
                ClosesOn = one.GetAttributeValue<string>("estimatedclosedate") });

    public static Opportunity Of_two(Opportunity one, Opportunity other) => new() { NeededBy = one.NeededBy, ClosesOn = other.ClosesOn }; // PIPERULE1003

    public static Opportunity Close_date_alone(Opportunity one) => new() { ClosesOn = one.ClosesOn }; // PIPERULE1001
}

public static class Asked_by_rules
{
    public static FactSet By_argument(LocalDate asOf, IEnumerable<Row> rows) =>
        new(asOf, Deals: [.. rows.Select(row => new Deal(row.Id, CloseDate: LocalDate.FromDateOnly(row.Close)))]);

    public static FactSet By_a_list(LocalDate asOf, IEnumerable<Row> rows, LocalDate close)
    {
        var deals = new List<Deal>();
        foreach (var row in rows)
            deals.Add(new Deal(row.Id, CloseDate: close));
        return new(asOf, Deals: deals);
    }

    public static FactSet By_a_local(LocalDate asOf, LocalDate close)
    {
        var deal = new Deal("x", CloseDate: close, Category: DealCategory.Commit);
        return new FactSet(asOf) { Deals = [deal] };
    }

    public static List<Deal> Returned(IEnumerable<Row> rows, LocalDate close) => [.. rows.Select(row => new Deal(row.Id, CloseDate: close))]; // PIPERULE1001
}

public static class Patterns
{
    public static Bid All_null(Bid bid) => bid switch
    {
        { Needed: null, Priority: null } => bid,
        _ => bid with { Close = Desk.Day },
    };

    public static Bid Negated(Bid bid) => bid is not { Needed: null, Priority: null } ? bid with { Close = Desk.Day } : bid;

    public static Bid Either(Bid bid) => bid is { Needed: not null } or { Priority: not null } ? bid with { Close = Desk.Day } : bid;

    public static void Several(Opportunity one)
    {
        if (one is not { NeededBy: not null, Category: Category.Commit })
            return;
        one.ClosesOn = Desk.Day;
    }

    public static void Not_either(Opportunity one)
    {
        if (one is { NeededBy: null } or { Notes: null })
            return;
        one.ClosesOn = Desk.Day;
    }

    public static void Without(Opportunity one)
    {
        if (one is { NeededBy: null, Category: Category.Pipeline } or { NeededBy: null, Notes: null })
            one.ClosesOn = Desk.Day; // PIPERULE1001
    }

    public static Bid Both_null(Bid bid) => bid is { Needed: null, Priority: null } ? bid with { Close = Desk.Day } : bid; // PIPERULE1001

    public static Offer Default() => default(Offer) with { Close = Desk.Day }; // PIPERULE1001

    public static Offer New_struct() => new Offer() with { Close = Desk.Day }; // PIPERULE1001
}
