using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>What all deals of one customer share.</summary>
/// <param name="customer">The customer.</param>
/// <param name="priorities">Its priorities, as it sees them itself.</param>
/// <param name="above">The next company above it that has priorities; null when there is none.</param>
/// <param name="asOf">The day looked at.</param>
/// <param name="calendar">The seller's fiscal calendar.</param>
/// <param name="unknown">What nobody can tell as of that day.</param>
/// <param name="policy">The settings that the facts are linked with.</param>
internal sealed class CustomerContext(
    Customer customer,
    IReadOnlyList<PriorityContext> priorities,
    CustomerContext? above,
    LocalDate asOf,
    FiscalCalendar calendar,
    UnknownProperties unknown,
    Policy policy)
{
    public Customer Customer { get; } = customer;

    public IReadOnlyList<PriorityContext> Priorities { get; } = priorities.Count == 0 ? [] : priorities.ToArray();

    public CustomerContext? Above { get; } = above;

    /// <summary>Its open priorities by rank and day; null where it has none.</summary>
    public RankedPriorities? Ranked { get; } = RankedPriorities.Of(priorities);

    public LocalDate AsOf { get; } = asOf;

    public FiscalCalendar Calendar { get; } = calendar;

    public UnknownProperties Unknown { get; } = unknown;

    public Policy Policy { get; } = policy;
}
