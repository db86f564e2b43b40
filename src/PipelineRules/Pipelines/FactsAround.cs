using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>The facts that one deal is judged by, out of those of a whole pipeline: they give it the same answers.</summary>
internal sealed class FactsAround
{
    private readonly FactSet _facts;
    private readonly ILookup<string, Customer> _customers;
    private readonly ILookup<string, CorporateGoal> _goals;
    private readonly ILookup<string, Stakeholder> _stakeholders;
    private readonly ILookup<string, Priority> _priorities;
    private readonly ILookup<string, Priority> _prioritiesById;
    private readonly ILookup<string, Validation> _statementsByPriority;
    private readonly ILookup<string, Validation> _statementsByDeal;
    private readonly ILookup<string, Deal> _deals;
    private readonly ILookup<string, Deal> _dealsByPriority;
    private readonly ILookup<string, CloseDateChange> _moves;
    private readonly ILookup<string, Waiver> _waivers;
    private readonly ILookup<string, FieldChange> _changes;

    public FactsAround(FactSet facts)
    {
        _facts = facts;
        _customers = By(facts.Customers, one => one.Id);
        _goals = By(facts.Goals, one => one.Customer);
        _stakeholders = By(facts.Stakeholders, one => one.Customer);
        _priorities = By(facts.Priorities, one => one.Customer);
        _prioritiesById = By(facts.Priorities, one => one.Id);
        _statementsByPriority = By(facts.Validations, one => one.Priority);
        _statementsByDeal = By(facts.Validations, one => one.Deal);
        _deals = By(facts.Deals, one => one.Id);
        _dealsByPriority = By(facts.Deals, one => one.Priority);
        _moves = By(facts.CloseDateChanges, one => one.Deal);
        _waivers = By(facts.Waivers, one => one.Deal);
        _changes = By(facts.FieldChanges, one => one.Id);
    }

    public FactSet Of(Deal deal)
    {
        var companies = CompaniesOf(deal);
        var priorities =
            companies.SelectMany(id => _priorities[id]).Concat(_prioritiesById[deal.Priority ?? ""])
                .Distinct(ByReference<Priority>.Comparer).ToArray();
        var stakeholders = companies.SelectMany(id => _stakeholders[id]).ToArray();
        var deals = new[] { deal }.Concat(_deals[deal.Id ?? ""])
            .Concat(_dealsByPriority[deal.Priority ?? ""].Where(one => one.Status == DealStatus.Lost && one.Customer == deal.Customer))
            .Distinct(ByReference<Deal>.Comparer).ToArray();
        return _facts with
        {
            Customers = companies.SelectMany(id => _customers[id]).ToArray(),
            Goals = companies.SelectMany(id => _goals[id]).ToArray(),
            Stakeholders = stakeholders,
            Priorities = priorities,
            Validations = priorities.SelectMany(one => _statementsByPriority[one.Id ?? ""]).Concat(_statementsByDeal[deal.Id ?? ""])
                .Distinct(ByReference<Validation>.Comparer).ToArray(),
            Deals = deals,
            CloseDateChanges =
                _facts.CloseDateChanges is null ? null
                    : deals.Select(one => one.Id ?? "").Distinct().SelectMany(id => _moves[id]).ToArray(),
            Waivers = _waivers[deal.Id ?? ""].ToArray(),
            FieldChanges = stakeholders.Select(one => one.Id).Concat(priorities.Select(one => one.Id)).Concat(deals.Select(one => one.Id))
                .Distinct().SelectMany(id => _changes[id ?? ""]).ToArray(),
            Rates = null,
            Quotas = null,
            Team = null,
            Problems = (_facts.Problems ?? []).Where(problem => problem.Fact == deal.Id).ToArray(),
        };
    }

    /// <summary>The deal's customer, the one that it is for, and all companies above them.</summary>
    public HashSet<string> CompaniesOf(Deal deal)
    {
        var (companies, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string?>([deal.ForCustomer, deal.Customer]));
        while (open.Count > 0)
            if (open.Pop().NullIfBlank() is { } id && companies.Add(id))
                foreach (var company in _customers[id])
                    open.Push(company.Parent);
        return companies;
    }

    private static ILookup<string, T> By<T>(IReadOnlyList<T>? rows, Func<T, string?> id) =>
        (rows ?? []).Where(row => id(row).NullIfBlank() is not null).ToLookup(row => id(row) ?? "", StringComparer.Ordinal);

    private sealed class ByReference<T> : IEqualityComparer<T> where T : class
    {
        public static ByReference<T> Comparer { get; } = new();

        public bool Equals(T? one, T? other) => ReferenceEquals(one, other);

        public int GetHashCode(T one) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(one);
    }
}
