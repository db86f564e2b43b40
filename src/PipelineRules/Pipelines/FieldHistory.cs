using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>What a stakeholder was on a day of the past, and who owned a priority, where the history of the fields says so.</summary>
internal sealed class FieldHistory
{
    private readonly Dictionary<(string Table, string Id, string Property), List<FieldChange>>? _changes;

    public FieldHistory(FactSet facts)
    {
        foreach (var change in facts.FieldChanges ?? [])
            if (change is { Table: { } table, Id: { } id, Property: { } property, On: { } on } && on <= facts.AsOf
                && Bears(table, property))
            {
                _changes ??= [];
                if (!_changes.TryGetValue((table, id, property), out var changes))
                    _changes.Add((table, id, property), changes = []);
                changes.Add(change);
            }
        foreach (var changes in _changes?.Values ?? (IEnumerable<List<FieldChange>>)[])
            changes.Sort((one, other) => Nullable.Compare(one.On, other.On));
    }

    public StakeholderRole RoleOn(Stakeholder one, LocalDate day) => _changes is null
        ? one.Role
        : Enum.TryParse<StakeholderRole>(
            On(TableNames.Stakeholders, one.Id, "role", day, one.Role.ToString()), ignoreCase: true, out var role) ? role : default;

    public string? LineOn(Stakeholder one, LocalDate day) => On(TableNames.Stakeholders, one.Id, "lineOfBusiness", day, one.LineOfBusiness);

    public string? OwnerOn(Priority one, LocalDate day) => On(TableNames.Priorities, one.Id, "owner", day, one.Owner);

    private static bool Bears(string table, string property) =>
        (table == TableNames.Stakeholders && (property is "role" or "lineOfBusiness"))
            || (table == TableNames.Priorities && property == "owner");

    private string? On(string table, string id, string property, LocalDate day, string? now) =>
        _changes is not null && _changes.TryGetValue((table, id, property), out var changes) ? On(changes, day, now) : now;

    private static string? On(List<FieldChange> changes, LocalDate day, string? now) =>
        changes.Find(change => change.On > day) is { } later ? later.From : now;
}
