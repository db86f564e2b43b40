using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>A priority and all that refers to it, whoever asks; what of it counts depends on the companies of the deal that does.</summary>
internal sealed class LinkedPriority
{
    private readonly Linker _linker;
    private readonly Stakeholder? _owner;
    private readonly CorporateGoal[] _goals;
    private readonly HeardStatement[] _statements;
    private readonly bool _hasOutsiders;
    private Dictionary<(string?, string?, string?), PriorityContext>? _views;

    public LinkedPriority(Priority priority, Stakeholder? owner, CorporateGoal[] goals, HeardStatement[] statements, Linker linker)
    {
        (Priority, _owner, _goals, _statements, _linker) = (priority, owner, goals, statements, linker);
        var companies = linker.CompaniesOf(priority.Customer, null);
        _hasOutsiders = !IsOf(owner, companies) || goals.Any(goal => !companies.Holds(goal.Customer))
            || statements.Any(statement => !IsOf(statement.By, companies) || statement.Goals.Any(goal => !companies.Holds(goal.Customer)));
        Own = Seen(companies, null);
    }

    public Priority Priority { get; }

    /// <summary>The priority as its own company sees it.</summary>
    public PriorityContext Own { get; }

    /// <summary>The priority as a deal sees it; null where it is of a company that is not the deal's.</summary>
    public PriorityContext? SeenBy(Deal deal)
    {
        var companies = _linker.CompaniesOf(deal.Customer, deal.ForCustomer);
        if (!companies.Holds(Priority.Customer))
            return null;
        var line = Priority.LineOfBusiness.NullIfBlank() is null && _statements.Length > 0 ? deal.LineOfBusiness.NullIfBlank() : null;
        if (line is null
            && (!_hasOutsiders
                || (deal.Customer == Priority.Customer && (deal.ForCustomer.NullIfBlank() is not { } other || other == deal.Customer))))
            return Own;
        var key = _hasOutsiders ? (deal.Customer, deal.ForCustomer, line) : (null, null, line);
        if (_views is null || !_views.TryGetValue(key, out var view))
            (_views ??= []).Add(key, view = Seen(companies, line));
        return view;
    }

    /// <summary>Whether any deal that serves it, or its own company, takes a company for one of its own.</summary>
    public bool IsCountedFor(string? company, IEnumerable<Deal> deals)
    {
        if (_linker.CompaniesOf(Priority.Customer, null).Holds(company))
            return true;
        foreach (var deal in deals)
            if (_linker.CompaniesOf(deal.Customer, deal.ForCustomer) is var companies && companies.Holds(company)
                && companies.Holds(Priority.Customer))
                return true;
        return false;
    }

    private PriorityContext Seen(Companies companies, string? line)
    {
        var owner = IsOf(_owner, companies) ? _owner : null;
        var statements = new List<StakeholderStatement>(_statements.Length);
        var (leavesOut, isUnknown) = (owner != _owner || _goals.Any(goal => !companies.Holds(goal.Customer)), false);
        foreach (var heard in _statements)
        {
            leavesOut |= heard.IsLeftOut(companies);
            isUnknown |= _linker.IsUnknown(heard, companies);
            if (_linker.Counted(heard, companies, Priority, owner, line) is { } statement)
                statements.Add(statement);
        }
        return new PriorityContext(Priority, owner, Of(_goals, companies), statements, _linker.Day, _linker.Policy)
        {
            LeavesOut = leavesOut,
            IsOwnerUnknown =
                owner is null && (_linker.IsUnknown(TableNames.Priorities, Priority.Id, "owner")
                    || (_owner is { } left && _linker.IsUnknown(TableNames.Stakeholders, left.Id, "customer"))),
            AreStatementsUnknown = isUnknown,
            AreGoalsUnknown = _goals.Any(goal => _linker.IsUnknown(goal, companies)),
        };
    }

    private static bool IsOf(Stakeholder? one, Companies companies) => one is null || companies.Holds(one.Customer);

    private static CorporateGoal[] Of(CorporateGoal[] goals, Companies companies) =>
        goals.All(goal => companies.Holds(goal.Customer)) ? goals : goals.Where(goal => companies.Holds(goal.Customer)).ToArray();
}
