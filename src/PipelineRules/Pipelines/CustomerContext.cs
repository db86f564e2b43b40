using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>What all deals of one customer share.</summary>
/// <param name="customer">The customer.</param>
/// <param name="priorities">Its priorities.</param>
/// <param name="parent">The company that it belongs to; null when it belongs to none.</param>
/// <param name="asOf">The day looked at.</param>
/// <param name="calendar">The seller's fiscal calendar.</param>
/// <param name="unknown">What nobody can tell as of that day.</param>
/// <param name="policy">The settings that the facts are linked with.</param>
internal sealed class CustomerContext(
    Customer customer,
    IReadOnlyList<LinkedPriority> priorities,
    CustomerContext? parent,
    LocalDate asOf,
    FiscalCalendar calendar,
    UnknownProperties unknown,
    Policy policy)
{
    private string[]? _unknownRanks;

    public Customer Customer { get; } = customer;

    public IReadOnlyList<LinkedPriority> Priorities { get; } = priorities.Count == 0 ? [] : priorities.ToArray();

    /// <summary>Those that people of other companies own or speak of, so that others may see them otherwise.</summary>
    public IReadOnlyList<LinkedPriority> CrossCompany { get; } = priorities.Where(one => one.HasOutsiders).ToArray();

    /// <summary>The next company above it that has priorities; null when there is none.</summary>
    public CustomerContext? Above { get; } = parent is null || parent.Priorities.Count > 0 ? parent : parent.Above;

    /// <summary>Whether nobody can tell which companies stood above it on the day looked at.</summary>
    public bool IsAboveUnknown { get; } =
        unknown.Contains(TableNames.Customers, customer.Id, "parent") || parent is { IsAboveUnknown: true };

    /// <summary>Whether it, or a company above it, may have had other priorities on the day looked at.</summary>
    public bool MayHaveOthers { get; } = unknown.MayHavePriority(customer.Id) || parent is { MayHaveOthers: true };

    /// <summary>Its open priorities that everybody sees alike, by rank and day; null where it has none.</summary>
    public RankedPriorities? Ranked { get; } =
        RankedPriorities.Of(priorities.Where(one => !one.HasOutsiders).Select(one => one.Own).ToArray());

    public LocalDate AsOf { get; } = asOf;

    public FiscalCalendar Calendar { get; } = calendar;

    public UnknownProperties Unknown { get; } = unknown;

    public Policy Policy { get; } = policy;

    /// <summary>A deal's customer and the one that it is for, and all companies above them that have priorities, each once.</summary>
    public static IEnumerable<CustomerContext> Around(CustomerContext customer, CustomerContext? forCustomer)
    {
        for (var one = customer; one is not null; one = one.Above)
            yield return one;
        for (var one = forCustomer; one is not null && !one.IsAtOrAbove(customer); one = one.Above)
            yield return one;
    }

    /// <summary>Whether it is another company, or stands above it.</summary>
    public bool IsAtOrAbove(CustomerContext other)
    {
        for (var at = other; at is not null; at = at.Above)
            if (at == this)
                return true;
        return false;
    }

    /// <summary>Whether nobody can tell how any of its priorities but one ranked on the day looked at, or when it was due.</summary>
    public bool HasUnknownRanks(string but)
    {
        _unknownRanks ??= Priorities.Where(one => IsRankUnknown(one.Own)).Select(one => one.Priority.Id).ToArray();
        return _unknownRanks.Any(id => id != but);
    }

    /// <summary>Whether nobody can tell how a priority ranked on the day looked at, or when it was due.</summary>
    public bool IsRankUnknown(PriorityContext one) =>
        one.IsOwnerUnknown || one.AreStatementsUnknown || one.Statements.Any(said => said.IsStandingUnknown)
            || (one.StatedRank is null && IsUnknown(one, "rank")) || IsUnknown(one, "corporateRank")
            || (one.DateInForce is null && IsUnknown(one, "mustHaveDate")) || IsUnknown(one, "doneOn");

    private bool IsUnknown(PriorityContext one, string property) => Unknown.Contains(TableNames.Priorities, one.Priority.Id, property);
}
