using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>What all deals of one customer share.</summary>
internal sealed class CustomerContext(
    Customer customer, IReadOnlyList<PriorityContext> priorities, LocalDate asOf, FiscalCalendar calendar, UnknownProperties? unknown = null)
{
    public Customer Customer { get; } = customer;

    public IReadOnlyList<PriorityContext> Priorities { get; } = priorities.ToArray();

    public LocalDate AsOf { get; } = asOf;

    public FiscalCalendar Calendar { get; } = calendar;

    public UnknownProperties Unknown { get; } = unknown ?? UnknownProperties.None;
}
