using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;
using PipelineRules.Movement;

namespace PipelineRules.Pipelines.Past;

/// <summary>Facts as they were known on a day, and what of them nobody can tell any more.</summary>
internal sealed class PointInTimeView : UnknownProperties
{
    private readonly PastDay _past;
    private readonly PropertyHistories _histories;
    private readonly bool _areMovesWhole;
    private readonly HashSet<(string Customer, string? Priority)> _mayBeLost = [];
    private readonly HashSet<string> _mayHavePriority = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _customersOfDeals = new(StringComparer.Ordinal);

    /// <param name="facts">The day and the settings; of its tables only the starts of histories and the reader's problems are read.</param>
    /// <param name="histories">The recorded changes.</param>
    /// <param name="hasMoves">Whether there is a table of changes of close dates.</param>
    /// <param name="policy">What counts where no history reaches back.</param>
    public PointInTimeView(FactSet facts, PropertyHistories histories, bool hasMoves, Policy policy)
    {
        (_past, _histories, HasMoves) = (new PastDay(facts, policy), histories, hasMoves);
        LooksBack = _past.IsPast || histories.Latest > _past.Day;
        Customers = new(FactTables.Customers, _past, histories);
        Goals = new(FactTables.Goals, _past, histories);
        Stakeholders = new(FactTables.Stakeholders, _past, histories);
        Priorities = new(FactTables.Priorities, _past, histories);
        // A change of the day of creation is a correction, and holds for every day.
        Deals =
            new(FactTables.Deals, _past, histories, DealTable.CreatedOn, DealTable.ClosedOn, DealTable.Status, DealTable.CloseDate);
        var scope = new HistoryScope(facts);
        _areMovesWhole = !(scope.From(hasMoves) > _past.Day);
        if (_past.IsUnknownWithoutHistory && !_areMovesWhole)
            Deals.AddUnknown(DealTable.CloseDate);
    }

    /// <summary>Whether there is a table of changes of close dates.</summary>
    public bool HasMoves { get; }

    public TableView<Customer> Customers { get; }

    public TableView<CorporateGoal> Goals { get; }

    public TableView<Stakeholder> Stakeholders { get; }

    public TableView<Priority> Priorities { get; }

    public TableView<Deal> Deals { get; }

    /// <summary>Whether anything may be otherwise than recorded but for what is dated later.</summary>
    public bool LooksBack { get; }

    public override bool MayBeAny => _past.IsUnknownWithoutHistory;

    public override bool Contains(string table, string id, string property) => LooksBack && table switch
    {
        TableNames.Deals => Deals.IsUnknown(id, property),
        TableNames.Priorities => Priorities.IsUnknown(id, property),
        TableNames.Stakeholders => Stakeholders.IsUnknown(id, property),
        TableNames.Goals => Goals.IsUnknown(id, property),
        TableNames.Customers => Customers.IsUnknown(id, property),
        _ => false,
    };

    public override bool MayHavePriority(string customer) =>
        LooksBack && (Priorities.IsUnknown(PriorityTable.Customer) || _mayHavePriority.Contains(customer));

    public override bool MayHaveLost(string? customer, string? priority) =>
        LooksBack && (Deals.IsUnknown(DealTable.Customer)
            || (customer is not null && (_mayBeLost.Contains((customer, priority)) || _mayBeLost.Contains((customer, null)))));

    public Priority Seen(Priority recorded)
    {
        var seen = Priorities.Seen(recorded);
        if (MayBeAny && Priorities.IsUnknown(recorded.Id, PriorityTable.Customer.Name))
            _mayHavePriority.UnionWith(_histories.ValuesOf(FactTables.Priorities, recorded, PriorityTable.Customer));
        return seen;
    }

    public static Validation Seen(Validation statement) => PlausibleDays.In(FactTables.Validations, statement);

    public bool IsSeen(Deal deal) => !(deal.CreatedOn > _past.Day && PlausibleDays.Holds(deal.CreatedOn));

    public bool IsSeen(Validation statement) => !(statement.On > _past.Day || statement.RecordedOn > _past.Day);

    public bool IsSeen(Waiver waiver) => !(waiver.From > _past.Day);

    /// <summary>
    /// A deal as it was known, but for its close date: open where it was closed later. One that came later is as recorded, and says nothing
    /// of a namesake.
    /// </summary>
    public Deal Seen(Deal recorded)
    {
        if (!IsSeen(recorded))
            return recorded;
        var seen = Deals.Seen(recorded);
        if (MayBeAny && Deals.IsUnknown(recorded.Id, DealTable.Customer.Name))
            NoteCustomers(recorded);
        if (_histories.Of(TableNames.Deals, recorded.Id) is { } changes)
            seen = Deals.WithAttributes(recorded, seen, changes);
        return _past.IsPast ? Ended(recorded, seen) : seen;
    }

    // What was closed by the day stays closed, whatever its history says.
    private Deal Ended(Deal recorded, Deal seen)
    {
        var closedOn = (Deals.ByHistory(DealTable.ClosedOn, recorded, seen) ?? recorded).ClosedOn;
        var byHistory = Deals.ByHistory(DealTable.Status, recorded, seen)?.Status;
        if (recorded.Status != DealStatus.Open && recorded.ClosedOn > _past.Day)
        {
            byHistory ??= DealStatus.Open;
            Deals.Set(recorded.Id, DealTable.Status.Name, false);
        }
        var status = byHistory is null or DealStatus.Open && recorded.Status != DealStatus.Open && recorded.ClosedOn <= _past.Day
            ? recorded.Status
            : byHistory ?? recorded.Status;
        var isClosedLater = closedOn > _past.Day || (status == DealStatus.Open && recorded.Status != DealStatus.Open);
        return status == recorded.Status && !isClosedLater && closedOn == recorded.ClosedOn ? seen
            : seen with { Status = status, ClosedOn = isClosedLater ? null : closedOn };
    }

    /// <summary>A deal with its close date where it was before the later moves; all else is as it was seen.</summary>
    /// <param name="seen">The deal as it was seen.</param>
    /// <param name="moves">All changes of its close date.</param>
    public Deal Moved(Deal seen, MovesOfDeal moves)
    {
        var moved = MovedBack(seen, moves);
        if (MayBeAny)
            NoteLost(moved);
        return moved;
    }

    // What contradicts itself may have been any of what is recorded of it.
    private void NoteCustomers(Deal recorded)
    {
        if (!_customersOfDeals.TryGetValue(recorded.Id, out var customers))
            _customersOfDeals.Add(recorded.Id, customers = new(StringComparer.Ordinal));
        customers.UnionWith(_histories.ValuesOf(FactTables.Deals, recorded, DealTable.Customer));
    }

    private void NoteLost(Deal deal)
    {
        var isUnsure = Deals.IsUnknown(deal.Id, DealTable.Status.Name) || Deals.IsUnknown(deal.Id, DealTable.ClosedOn.Name);
        if (!isUnsure && deal.Status != DealStatus.Lost)
            return;
        var (isCustomerUnknown, isPriorityUnknown) =
            (Deals.IsUnknown(deal.Id, DealTable.Customer.Name), Deals.IsUnknown(deal.Id, DealTable.Priority.Name));
        if (isUnsure || isCustomerUnknown || isPriorityUnknown || Deals.IsUnknown(deal.Id, DealTable.CloseDate.Name))
            foreach (var customer in isCustomerUnknown ? (IEnumerable<string>)CustomersOf(deal) : deal.Customer is { } known ? [known] : [])
                if (isPriorityUnknown || deal.Priority is not null)
                    _mayBeLost.Add((customer, isPriorityUnknown ? null : deal.Priority));
    }

    private HashSet<string> CustomersOf(Deal deal) => _customersOfDeals.TryGetValue(deal.Id, out var customers) ? customers : [];

    private Deal MovedBack(Deal seen, MovesOfDeal moves)
    {
        var (ordered, known) = (moves.Ordered, ChangeChain.CountUpTo(moves.Ordered, _past.Day));
        var isKnown =
            !_past.IsUnknownWithoutHistory || (!moves.HasUndated && (known > 0 || _areMovesWhole) && IsConnected(seen, ordered, known));
        Deals.Set(seen.Id, DealTable.CloseDate.Name, !isKnown);
        if (isKnown)
            return known == ordered.Count ? seen : seen with { CloseDate = ordered[known].From };
        Deals.CountLost(DealTable.CloseDate);
        return DealTable.CloseDate.Cleared(seen);
    }

    private static bool IsConnected(Deal deal, IReadOnlyList<CloseDateChange> ordered, int known)
    {
        var next = deal.CloseDate;
        for (var at = ordered.Count - 1; at >= known; at--)
            if (ordered[at].To != next)
                return false;
            else
                next = ordered[at].From;
        return known == 0 || ordered[known - 1].To == next;
    }
}
