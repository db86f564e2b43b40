using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines.Past;

namespace PipelineRules;

/// <summary>
/// Whether facts carry a history of close dates, since when it is whole, and of which deals a part of it could not be read.
/// </summary>
/// <remarks>
/// The table of close-date changes is whole but for what <see cref="FactSet.HistoryFrom"/> or a <see cref="FactSet.FieldHistoryFrom"/> of
/// just this property says.
/// Where the table is absent, a <see cref="FactSet.FieldHistoryFrom"/> that covers the property says that no change since then went
/// unrecorded. Where there is none either, changes of close dates among <see cref="FactSet.FieldChanges"/> are some of those that
/// there were.
/// </remarks>
internal sealed class HistoryScope
{
    private const string Property = "closeDate";
    private readonly LocalDate? _from;
    private readonly LocalDate? _fromWithoutTable;
    private readonly LocalDate? _fromRows;
    private readonly HashSet<string> _unreadable;

    public HistoryScope(FactSet facts)
    {
        var starts = facts.FieldHistoryFrom ?? [];
        _from =
            Earliest(
                [facts.HistoryFrom,
                .. starts.Where(start => start is { Table: TableNames.Deals, Property: Property }).Select(start => start.From)]);
        _fromWithoutTable = Earliest(starts.Where(Covers).Select(start => start.From));
        _fromRows =
            (facts.FieldChanges ?? []).Any(change => CloseDateMoves.IsOne(change) && !(change.On > facts.AsOf))
                ? facts.AsOf.PlusDaysClamped(1)
                : null;
        _unreadable = new(
            (facts.Problems ?? []).Where(
                problem =>
                    problem is { Code: ProblemCodes.Unreadable, Table: TableNames.CloseDateChanges or TableNames.CloseDateSnapshots })
                        .Select(problem => problem.Fact ?? ""),
            StringComparer.Ordinal);
    }

    /// <summary>Whether there is a history.</summary>
    public bool IsKnown(bool hasTable) => hasTable || (_fromWithoutTable ?? _fromRows) is not null;

    /// <summary>The day from which on it is whole, that day included; null when it always was, or there is none.</summary>
    public LocalDate? From(bool hasTable) => hasTable ? _from : _fromWithoutTable ?? _fromRows;

    /// <summary>Whether the reader of the facts reported that a change of a deal could not be read.</summary>
    public bool HasUnreadable(string deal) => _unreadable.Contains(deal);

    private static bool Covers(FieldHistoryStart start) =>
        start.Table is null or TableNames.Deals && start.Property is null or Property;

    private static LocalDate? Earliest(IEnumerable<LocalDate?> days) => days.Min();
}
