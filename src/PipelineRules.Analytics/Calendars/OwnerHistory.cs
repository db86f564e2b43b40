using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Analytics.Calendars;

/// <summary>Who sold a deal on a day, as far as the history of its owner tells; else who sells it now.</summary>
internal sealed class OwnerHistory(FactSet facts)
{
    private readonly ILookup<string?, FieldChange> _changes = (facts.FieldChanges ?? [])
        .Where(change => change is { Table: "deals", Property: "owner", On: not null })
        .OrderBy(change => change.On)
        .ToLookup(change => change.Id, StringComparer.Ordinal);

    public string? On(Deal deal, LocalDate day) =>
        _changes[deal.Id].FirstOrDefault(change => change.On > day) is { } next ? next.From : deal.Owner;
}
