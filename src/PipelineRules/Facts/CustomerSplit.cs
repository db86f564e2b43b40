using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Facts;

/// <summary>Takes facts apart, customer by customer.</summary>
internal sealed class CustomerSplit
{
    private readonly FactSet _facts;
    private readonly Table<Customer> _customers;
    private readonly Table<CorporateGoal> _goals;
    private readonly Table<Stakeholder> _stakeholders;
    private readonly Table<Priority> _priorities;
    private readonly Table<Validation> _statements;
    private readonly Table<Deal> _deals;
    private readonly Table<CloseDateChange> _moves;
    private readonly Table<Waiver> _waivers;
    private readonly Table<FieldChange> _fieldChanges;
    private readonly Index _prioritiesByOwner;
    private readonly Index _statementsByDeal;

    private CustomerSplit(FactSet facts)
    {
        _facts = facts;
        _customers = new(facts.Customers, one => one.Id, one => one.Id);
        _goals = new(facts.Goals, one => one.Id, one => one.Customer);
        _stakeholders = new(facts.Stakeholders, one => one.Id, one => one.Customer);
        _priorities = new(facts.Priorities, one => one.Id, one => one.Customer);
        _statements = new(facts.Validations, one => one.Priority, _ => null);
        _deals = new(facts.Deals, one => one.Id, one => one.Customer);
        _moves = new(facts.CloseDateChanges, one => one.Deal, _ => null);
        _waivers = new(facts.Waivers, one => one.Deal, _ => null);
        _fieldChanges = new(facts.FieldChanges, FieldKey, _ => null);
        _prioritiesByOwner = Index.Of(_priorities.Rows, one => one.Owner);
        _statementsByDeal = Index.Of(_statements.Rows, one => one.Deal);
    }

    public static IReadOnlyList<CustomerFacts> Of(FactSet facts) => new CustomerSplit(facts).Parts();

    private CustomerFacts[] Parts()
    {
        var (groups, nobody) = (Groups(), new Part(this));
        var parts = groups.Select(group => (group.Key, Part: PartOf(group))).ToList();
        if (nobody.TakeOrphans())
        {
            var place = parts.FindIndex(part => part.Key.Length == 0);
            if (place < 0)
                parts.Add(("", nobody));
            else
                parts[place].Part.TakeOrphans();
        }
        return [.. parts.Select(part => new CustomerFacts(part.Key.Length == 0 ? null : part.Key, part.Part.Facts()))];
    }

    private Part PartOf(IEnumerable<string> customers)
    {
        var part = new Part(this);
        foreach (var customer in customers)
            part.TakeAllOf(customer);
        return part;
    }

    /// <summary>The customers whose facts stay together, in the order in which the facts name them first. Nobody is the empty id.</summary>
    private IEnumerable<IGrouping<string, string>> Groups()
    {
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in _customers.Keys.Concat(_deals.Keys).Concat(_priorities.Keys).Concat(_stakeholders.Keys).Concat(_goals.Keys))
            firsts[id] = id;
        foreach (var same in _deals.ById.Groups)
            foreach (var row in same.Skip(1))
                Join(firsts, _deals.KeyOf(same[0]), _deals.KeyOf(row));
        return firsts.Keys.ToArray().GroupBy(id => First(firsts, id), StringComparer.Ordinal);
    }

    private static void Join(Dictionary<string, string> firsts, string one, string other)
    {
        var (first, second) = (First(firsts, one), First(firsts, other));
        firsts[second] = first;
    }

    private static string First(Dictionary<string, string> firsts, string id)
    {
        while (firsts[id] != id)
            id = firsts[id] = firsts[firsts[id]];
        return id;
    }

    private static string? FieldKey(FieldChange change) => change.Table is null || change.Id is null ? null : FieldKey(change.Table, change.Id);

    private static string FieldKey(string table, string id) => $"{table} {id}";

    private static string? Known(string? id) => string.IsNullOrWhiteSpace(id) ? null : id;

    /// <summary>Rows by what they name. A blank name is none.</summary>
    private sealed class Index
    {
        private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

        public IEnumerable<IReadOnlyList<int>> Groups => _places.Values;

        public IReadOnlyList<int> this[string? name] => name is not null && _places.TryGetValue(name, out var places) ? places : [];

        public static Index Of<T>(IReadOnlyList<T> rows, Func<T, string?> name)
        {
            var index = new Index();
            for (var row = 0; row < rows.Count; row++)
                if (Known(name(rows[row])) is { } known)
                    index.Add(known, row);
            return index;
        }

        public void Add(string name, int row)
        {
            if (!_places.TryGetValue(name, out var places))
                _places.Add(name, places = []);
            places.Add(row);
        }
    }

    /// <summary>A table, by the ids that its rows have or refer to first, and by whose they are.</summary>
    private sealed class Table<T>(IReadOnlyList<T>? rows, Func<T, string?> id, Func<T, string?> customer)
    {
        private readonly Index _byCustomer = ByCustomer(rows ?? [], customer);

        public bool IsAbsent { get; } = rows is null;

        public IReadOnlyList<T> Rows { get; } = rows ?? [];

        public Index ById { get; } = Index.Of(rows ?? [], id);

        public IEnumerable<string> Keys => Rows.Select(row => Known(customer(row)) ?? "").Distinct(StringComparer.Ordinal);

        public string KeyOf(int row) => Known(customer(Rows[row])) ?? "";

        public IReadOnlyList<int> OfCustomer(string key) => _byCustomer[key];

        private static Index ByCustomer(IReadOnlyList<T> rows, Func<T, string?> customer)
        {
            var index = new Index();
            for (var row = 0; row < rows.Count; row++)
                index.Add(Known(customer(rows[row])) ?? "", row);
            return index;
        }
    }

    /// <summary>The rows of one table that a part has, each looked at once for what it is judged by.</summary>
    private sealed class Picked<T>(Table<T> table, Action<T> follow)
    {
        private readonly HashSet<int> _rows = [];
        private readonly HashSet<IReadOnlyList<int>> _taken = [];

        /// <summary>Takes rows that an index holds together; the second time there is nothing to look at.</summary>
        public void Add(IReadOnlyList<int> rows, Queue<Action> ahead)
        {
            if (rows.Count == 0 || !_taken.Add(rows))
                return;
            foreach (var row in rows)
                if (_rows.Add(row))
                    ahead.Enqueue(() => follow(table.Rows[row]));
        }

        public T[]? ToRows() => table.IsAbsent ? null : [.. _rows.OrderBy(row => row).Select(row => table.Rows[row])];
    }

    /// <summary>The facts of one customer while they are gathered.</summary>
    private sealed class Part
    {
        private readonly CustomerSplit _all;
        private readonly Queue<Action> _ahead = new();
        private readonly Picked<Customer> _customers;
        private readonly Picked<CorporateGoal> _goals;
        private readonly Picked<Stakeholder> _stakeholders;
        private readonly Picked<Priority> _priorities;
        private readonly Picked<Validation> _statements;
        private readonly Picked<Deal> _deals;
        private readonly Picked<CloseDateChange> _moves;
        private readonly Picked<Waiver> _waivers;
        private readonly Picked<FieldChange> _fieldChanges;

        public Part(CustomerSplit all)
        {
            _all = all;
            _customers = new(all._customers, Follow);
            _goals = new(all._goals, Follow);
            _stakeholders = new(all._stakeholders, Follow);
            _priorities = new(all._priorities, Follow);
            _statements = new(all._statements, Follow);
            _deals = new(all._deals, Follow);
            _moves = new(all._moves, _ => { });
            _waivers = new(all._waivers, _ => { });
            _fieldChanges = new(all._fieldChanges, _ => { });
        }

        public void TakeAllOf(string customer)
        {
            if (customer.Length > 0)
                TakeCustomer(customer);
            _goals.Add(_all._goals.OfCustomer(customer), _ahead);
            _stakeholders.Add(_all._stakeholders.OfCustomer(customer), _ahead);
            _priorities.Add(_all._priorities.OfCustomer(customer), _ahead);
            _deals.Add(_all._deals.OfCustomer(customer), _ahead);
            TakePrioritiesAbove(customer);
            Finish();
        }

        /// <summary>Takes what leads to no customer at all, and says whether there is any.</summary>
        public bool TakeOrphans()
        {
            var moves = Without(_all._moves, one => _all._deals.ById[one.Deal]);
            var waivers = Without(_all._waivers, one => _all._deals.ById[one.Deal]);
            var statements = Without(_all._statements, one => [.. _all._priorities.ById[one.Priority], .. _all._deals.ById[one.Deal]]);
            var changes = Without(_all._fieldChanges, FactOf);
            _moves.Add(moves, _ahead);
            _waivers.Add(waivers, _ahead);
            _statements.Add(statements, _ahead);
            _fieldChanges.Add(changes, _ahead);
            Finish();
            return moves.Length + waivers.Length + statements.Length + changes.Length > 0;
        }

        public FactSet Facts() => new(
            _all._facts.AsOf,
            Customers: _customers.ToRows(),
            Goals: _goals.ToRows(),
            Stakeholders: _stakeholders.ToRows(),
            Priorities: _priorities.ToRows(),
            Validations: _statements.ToRows(),
            Deals: _deals.ToRows(),
            CloseDateChanges: _moves.ToRows(),
            Waivers: _waivers.ToRows(),
            FieldChanges: _fieldChanges.ToRows());

        private void Finish()
        {
            while (_ahead.Count > 0)
                _ahead.Dequeue()();
        }

        private static int[] Without<T>(Table<T> table, Func<T, IReadOnlyList<int>> leadsTo) =>
            [.. Enumerable.Range(0, table.Rows.Count).Where(row => leadsTo(table.Rows[row]).Count == 0)];

        private IReadOnlyList<int> FactOf(FieldChange change) => change.Table switch
        {
            "customers" => _all._customers.ById[change.Id],
            "goals" => _all._goals.ById[change.Id],
            "stakeholders" => _all._stakeholders.ById[change.Id],
            "priorities" => _all._priorities.ById[change.Id],
            "deals" => _all._deals.ById[change.Id],
            _ => [],
        };

        private void Follow(Customer customer)
        {
            TakeCustomer(customer.Parent);
            TakeFields("customers", customer.Id);
        }

        private void Follow(CorporateGoal goal)
        {
            TakeCustomer(goal.Customer);
            TakeGoal(goal.Id);
            TakeFields("goals", goal.Id);
        }

        private void Follow(Stakeholder stakeholder)
        {
            TakeCustomer(stakeholder.Customer);
            TakeStakeholder(stakeholder.Id);
            TakeFields("stakeholders", stakeholder.Id);
        }

        private void Follow(Priority priority)
        {
            TakeCustomer(priority.Customer);
            TakePriority(priority.Id);
            TakeStakeholder(priority.Owner);
            foreach (var goal in priority.Goals ?? [])
                TakeGoal(goal);
            _priorities.Add(_all._prioritiesByOwner[priority.Owner], _ahead);
            _statements.Add(_all._statements.ById[priority.Id], _ahead);
            TakeFields("priorities", priority.Id);
        }

        private void Follow(Validation statement)
        {
            TakePriority(statement.Priority);
            TakeStakeholder(statement.Stakeholder);
            foreach (var goal in statement.Goals ?? [])
                TakeGoal(goal);
        }

        private void Follow(Deal deal)
        {
            TakeCustomer(deal.ForCustomer);
            TakePrioritiesAbove(deal.ForCustomer);
            TakePriority(deal.Priority);
            foreach (var row in _all._priorities.ById[deal.Priority])
                TakePrioritiesOf(_all._priorities.Rows[row].Customer);
            _moves.Add(_all._moves.ById[deal.Id], _ahead);
            _waivers.Add(_all._waivers.ById[deal.Id], _ahead);
            _statements.Add(_all._statementsByDeal[deal.Id], _ahead);
            TakeFields("deals", deal.Id);
        }

        private void TakeCustomer(string? id) => _customers.Add(_all._customers.ById[id], _ahead);

        private void TakeGoal(string? id) => _goals.Add(_all._goals.ById[id], _ahead);

        private void TakeStakeholder(string? id) => _stakeholders.Add(_all._stakeholders.ById[id], _ahead);

        private void TakePriority(string? id) => _priorities.Add(_all._priorities.ById[id], _ahead);

        private void TakePrioritiesOf(string? customer)
        {
            if (Known(customer) is { } known)
                _priorities.Add(_all._priorities.OfCustomer(known), _ahead);
        }

        /// <summary>The priorities of a customer and of all companies above it: among them a deal waits its turn.</summary>
        private void TakePrioritiesAbove(string? customer)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var at = Known(customer); at is not null && seen.Add(at); at = _all._customers.ById[at] is [var first, ..] ? Known(_all._customers.Rows[first].Parent) : null)
                TakePrioritiesOf(at);
        }

        private void TakeFields(string table, string id) => _fieldChanges.Add(_all._fieldChanges.ById[FieldKey(table, id)], _ahead);
    }
}
