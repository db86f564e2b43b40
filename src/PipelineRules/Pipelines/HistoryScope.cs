using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Movement;

namespace PipelineRules;

/// <summary>
/// Whether facts carry a history of close dates, since when it is whole, and of which deals a part of it could not be read.
/// </summary>
/// <remarks>
/// The table of close-date changes is whole but for what <see cref="FactSet.HistoryFrom"/> or a <see cref="FactSet.FieldHistoryFrom"/> of
/// just this property says.
/// Where the table is absent, a <see cref="FactSet.FieldHistoryFrom"/> that covers the property says that no change since then went
/// unrecorded. Where there is none either, a deal's changes of its close date among <see cref="FactSet.FieldChanges"/> are some of those
/// that there were, and of a deal without any nothing is known.
/// </remarks>
internal sealed class HistoryScope
{
    private const string Property = "closeDate";
    private readonly LocalDate? _from;
    private readonly LocalDate? _fromWithoutTable;
    private readonly LocalDate _tomorrow;
    private readonly HashSet<string> _unreadable;

    public HistoryScope(FactSet facts)
    {
        var starts = facts.FieldHistoryFrom ?? [];
        _from =
            Earliest(
                [facts.HistoryFrom,
                .. starts.Where(start => start is { Table: TableNames.Deals, Property: Property }).Select(start => start.From)]);
        _fromWithoutTable = Earliest(starts.Where(Covers).Select(start => start.From));
        _tomorrow = facts.AsOf.PlusDaysClamped(1);
        _unreadable = new(
            (facts.Problems ?? []).Where(
                problem =>
                    problem is { Code: ProblemCodes.Unreadable, Table: TableNames.CloseDateChanges or TableNames.CloseDateSnapshots })
                        .Select(problem => problem.Fact ?? ""),
            StringComparer.Ordinal);
    }

    /// <summary>Whether anything is known of how a deal has moved.</summary>
    /// <param name="hasTable">Whether there is a table of changes of close dates.</param>
    /// <param name="history">What is recorded of the deal.</param>
    /// <param name="lost">The lost deals of the same customer and priority; null when there are none.</param>
    public bool IsKnown(bool hasTable, ChangeHistory history, LostDeals? lost) =>
        hasTable || _fromWithoutTable is not null || !history.IsEmpty || lost is { AreHistoriesEmpty: false };

    /// <summary>
    /// The day from which on it is whole, that day included: the one after the day looked at where nobody said. Null when it always was.
    /// </summary>
    public LocalDate? From(bool hasTable) => hasTable ? _from : _fromWithoutTable ?? _tomorrow;

    /// <summary>Whether the reader of the facts reported that a change of a deal could not be read.</summary>
    public bool HasUnreadable(string deal) => _unreadable.Contains(deal);

    private static bool Covers(FieldHistoryStart start) =>
        start.Table is null or TableNames.Deals && start.Property is null or Property;

    private static LocalDate? Earliest(IEnumerable<LocalDate?> days) => days.Min();
}
