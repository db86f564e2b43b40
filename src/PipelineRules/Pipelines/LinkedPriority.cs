using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>A priority and all that refers to it, whoever asks; what of it counts depends on the companies of the deal that does.</summary>
internal sealed class LinkedPriority
{
    private readonly Linker _linker;
    private readonly Stakeholder? _owner;
    private readonly CorporateGoal[] _goals;
    private readonly HeardStatement[] _statements;
    private Dictionary<(string?, string?, string?), PriorityContext>? _views;
    private int _viewsVersion;

    public LinkedPriority(Priority priority, Stakeholder? owner, CorporateGoal[] goals, HeardStatement[] statements, Linker linker)
    {
        (Priority, _owner, _goals, _statements, _linker) = (priority, owner, goals, statements, linker);
        var companies = linker.CompaniesOf(priority.Customer, null);
        HasOutsiders = !IsOf(owner, companies) || !companies.HoldAll(goals) || AreAnyOutsiders(statements, companies);
        Own = Seen(companies, null);
    }

    public Priority Priority { get; }

    /// <summary>The priority as its own company sees it.</summary>
    public PriorityContext Own { get; }

    /// <summary>Whether its owner, a goal or a speaker is of a company that is neither its own nor above it.</summary>
    public bool HasOutsiders { get; }

    /// <summary>The priority as a deal sees it; null where it is of a company that is not the deal's.</summary>
    public PriorityContext? SeenBy(Deal deal)
    {
        var companies = _linker.CompaniesOf(deal.Customer, deal.ForCustomer);
        if (!companies.Holds(Priority.Customer))
            return null;
        var line = Priority.LineOfBusiness.NullIfBlank() is null && _statements.Length > 0 ? deal.LineOfBusiness.NullIfBlank() : null;
        return SeenBy(companies, line);
    }

    /// <summary>The priority as some companies see it, to one of which it belongs.</summary>
    /// <param name="companies">The companies.</param>
    /// <param name="line">The line of business of the deal, for a priority that has none; null when not known.</param>
    public PriorityContext SeenBy(Companies companies, string? line = null)
    {
        if (line is null && (!HasOutsiders || (companies.Customer == Priority.Customer && companies.ForCustomer is null)))
            return Own;
        if (_viewsVersion != companies.Version)
            (_views, _viewsVersion) = (null, companies.Version);
        var key = HasOutsiders ? (companies.Customer, companies.ForCustomer, line) : (null, null, line);
        if (_views is null || !_views.TryGetValue(key, out var view))
            (_views ??= []).Add(key, view = Seen(companies, line));
        return view;
    }

    /// <summary>Whether any deal that serves it, or its own company, takes a company for one of its own.</summary>
    public bool IsCountedFor(string? company, ArraySegment<Deal> deals)
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
        var statements = _linker.Counted(_statements, companies, Priority, owner, line, out var isUnknown, out var leavesOut);
        return new PriorityContext(Priority, owner, companies.Own(_goals), statements, _linker.Day, _linker.Policy)
        {
            LeavesOut = leavesOut || owner != _owner || !companies.HoldAll(_goals),
            IsOwnerUnknown =
                owner is null && (_linker.IsUnknown(TableNames.Priorities, Priority.Id, "owner")
                    || (_owner is { } left && _linker.IsUnknown(TableNames.Stakeholders, left.Id, "customer"))),
            AreStatementsUnknown = isUnknown,
            AreGoalsUnknown = _linker.IsAnyUnknown(_goals, companies),
        };
    }

    private static bool IsOf(Stakeholder? one, Companies companies) => one is null || companies.Holds(one.Customer);

    private static bool AreAnyOutsiders(HeardStatement[] statements, Companies companies)
    {
        foreach (var statement in statements)
            if (statement.IsLeftOut(companies))
                return true;
        return false;
    }
}
