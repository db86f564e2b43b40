using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Past;

/// <summary>
/// The changes of close dates, from the table of their own and from that of changes of any property: one that both have is one.
/// </summary>
internal static class CloseDateMoves
{
    /// <summary>Whether a change of a property is one of a close date.</summary>
    public static bool IsOne(FieldChange change) => change.Table == TableNames.Deals && change.Property == DealTable.CloseDate.Name;

    /// <summary>All changes of close dates in a set of facts; null where it has no table of them, and no other tells of one.</summary>
    public static IReadOnlyList<CloseDateChange>? In(FactSet facts) =>
        facts.FieldChanges?.Any(IsOne) == true ? With(facts.CloseDateChanges ?? [], facts.FieldChanges) : facts.CloseDateChanges;

    /// <summary>Changes of close dates, and those among changes of properties.</summary>
    public static IReadOnlyList<CloseDateChange> With(IReadOnlyList<CloseDateChange> moves, IReadOnlyList<FieldChange>? changes)
    {
        if (changes?.Any(IsOne) != true)
            return moves;
        var seen = new HashSet<CloseDateChange>(moves.Select(move => move with { Reason = null }));
        return [.. moves, .. changes.Where(IsOne).Select(Moved).Where(seen.Add)];
    }

    // A change whose dates cannot be read is one of which nobody can tell when it was.
    private static CloseDateChange Moved(FieldChange change) =>
        TryRead(change.From, out var from) && TryRead(change.To, out var to) ? new(change.Id, change.On, from, to)
            : new(change.Id, null, null, null);

    private static bool TryRead(string? text, out LocalDate? day)
    {
        var isRead = DealTable.CloseDate.TryWithText(s_any, text, out var deal);
        day = deal.CloseDate;
        return isRead;
    }

    private static readonly Deal s_any = new("");
}
