using System;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines.Past;

namespace PipelineRules.Pipelines.Live;

/// <summary>Every table of facts while it changes, what was dated later included, and what each is found by.</summary>
internal sealed class LiveTables
{
    private FactSet _settings;
    private FactSet? _withHistories;

    public LiveTables(FactSet facts)
    {
        _settings = SettingsOf(facts);
        Rates = new(facts.Rates, one => one.Currency, (_, changeImpact) => changeImpact.Rates(), hasIds: false);
        Customers =
            new(facts.Customers, one => one.Id, (one, changeImpact) => changeImpact.Customer(one.Fact.Id), hasIds: true, CustomersByParent);
        Goals = new(facts.Goals, one => one.Id, (one, changeImpact) => changeImpact.Goal(one.Fact.Id), hasIds: true);
        Stakeholders = new(facts.Stakeholders, one => one.Id, (one, changeImpact) => changeImpact.Stakeholder(one.Fact.Id), hasIds: true);
        Priorities =
            new(facts.Priorities, one => one.Id, (one, changeImpact) => changeImpact.Priority(one), hasIds: true, PrioritiesByCustomer,
                PrioritiesByOwner, PrioritiesByGoal);
        Validations =
            new(facts.Validations, one => one.Priority, (one, changeImpact) => changeImpact.Statement(one.Fact), hasIds: false,
                WordsByStakeholder, StatementsByDeal, StatementsByGoal);
        Deals =
            new(facts.Deals, one => one.Id, (one, changeImpact) => changeImpact.Deal(one), hasIds: true, DealsByCustomer, DealsByPriority);
        Moves = new(facts.CloseDateChanges, one => one.Deal, (one, changeImpact) => changeImpact.Move(one), hasIds: false);
        Quotas = new(facts.Quotas, one => one.Owner, (_, changeImpact) => changeImpact.Quotas(), hasIds: false);
        Team = new(facts.Team, one => one.Member, (_, changeImpact) => changeImpact.Quotas(), hasIds: false);
        Waivers = new(facts.Waivers, one => one.Deal, (one, changeImpact) => changeImpact.DealOf(one.Fact.Deal), hasIds: false);
        FieldChanges = new(facts.FieldChanges, one => one.Id, (one, changeImpact) => changeImpact.Field(one.Fact), hasIds: false);
        FieldHistoryFrom = new(facts.FieldHistoryFrom, one => one.Table, (_, changeImpact) => changeImpact.Histories(), hasIds: false);
    }

    /// <summary>Makes a change of whichever table its fact belongs to.</summary>
    public void Make(FactChange change, ChangeImpact changeImpact)
    {
        TableOf(change.Fact).Make(change, changeImpact);
        if (change.Fact is FieldChange or FieldHistoryStart)
            _withHistories = null;
        if (change.Fact is Customer)
            CustomersVersion++;
    }

    /// <summary>How often a customer has changed.</summary>
    public int CustomersVersion { get; private set; }

    public LiveTable<ExchangeRate> Rates { get; }

    public LiveTable<Customer> Customers { get; }

    public LiveTable<CorporateGoal> Goals { get; }

    public LiveTable<Stakeholder> Stakeholders { get; }

    public LiveTable<Priority> Priorities { get; }

    public LiveTable<Validation> Validations { get; }

    public LiveTable<Deal> Deals { get; }

    public LiveTable<CloseDateChange> Moves { get; }

    public LiveTable<Quota> Quotas { get; }

    public LiveTable<TeamMember> Team { get; }

    public LiveTable<Waiver> Waivers { get; }

    public LiveTable<FieldChange> FieldChanges { get; }

    public LiveTable<FieldHistoryStart> FieldHistoryFrom { get; }

    public LiveIndex<Customer> CustomersByParent { get; } = new(one => [one.Parent]);

    public LiveIndex<Priority> PrioritiesByCustomer { get; } = new(one => [one.Customer]);

    public LiveIndex<Priority> PrioritiesByOwner { get; } = new(one => [one.Owner]);

    public LiveIndex<Priority> PrioritiesByGoal { get; } = new(one => one.Goals ?? []);

    public LiveIndex<Validation> WordsByStakeholder { get; } = new(one => [one.Stakeholder]);

    public LiveIndex<Validation> StatementsByGoal { get; } = new(one => one.Goals ?? []);

    public LiveIndex<Validation> StatementsByDeal { get; } = new(one => [one.Deal]);

    /// <summary>The deals that a customer signs, and those that serve one of its priorities where another company signs.</summary>
    public LiveIndex<Deal> DealsByCustomer { get; } =
        new(one => one.ForCustomer is null || one.ForCustomer == one.Customer ? [one.Customer] : [one.Customer, one.ForCustomer]);

    public LiveIndex<Deal> DealsByPriority { get; } = new(one => [one.Priority]);

    /// <summary>The day, the settings and the histories of properties, without any other table.</summary>
    public FactSet Settings(LocalDate day)
    {
        _withHistories ??= _settings with { FieldChanges = FieldChanges.Facts, FieldHistoryFrom = FieldHistoryFrom.Facts };
        return day == _withHistories.AsOf ? _withHistories : _withHistories.AsSeenOn(day);
    }

    /// <summary>Looks at everything as of another day.</summary>
    public void MoveTo(LocalDate day) => (_settings, _withHistories) = (_settings.AsSeenOn(day), null);

    /// <summary>Shows the facts as they are known on a day.</summary>
    public void See(PointInTimeView view)
    {
        Customers.See(view.Customers.Seen);
        Goals.See(view.Goals.Seen);
        Stakeholders.See(view.Stakeholders.Seen);
        Priorities.See(view.Seen);
        Deals.See(view.Seen);
        Validations.See(PointInTimeView.Seen);
    }

    public SalesOrganization Organization(LocalDate day) => Settings(day).Organization with
    {
        Rates = Rates.Facts,
        Quotas = Quotas.Facts,
        Team = Team.Facts,
        FieldHistoryFrom = FieldHistoryFrom.Facts,
    };

    public FactSet Facts(LocalDate day) => Settings(day) with
    {
        Rates = Rates.Facts,
        Customers = Customers.Facts,
        Goals = Goals.Facts,
        Stakeholders = Stakeholders.Facts,
        Priorities = Priorities.Facts,
        Validations = Validations.Facts,
        Deals = Deals.Facts,
        CloseDateChanges = Moves.Facts,
        Quotas = Quotas.Facts,
        Team = Team.Facts,
        Waivers = Waivers.Facts,
        FieldChanges = FieldChanges.Facts,
        FieldHistoryFrom = FieldHistoryFrom.Facts,
    };

    private static FactSet SettingsOf(FactSet facts) => facts with
    {
        Rates = null,
        Customers = null,
        Goals = null,
        Stakeholders = null,
        Priorities = null,
        Validations = null,
        Deals = null,
        CloseDateChanges = null,
        Quotas = null,
        Team = null,
        Waivers = null,
        FieldChanges = null,
        FieldHistoryFrom = null,
    };

    private ILiveTable TableOf(IFactRecord fact) => fact switch
    {
        ExchangeRate => Rates,
        Customer => Customers,
        CorporateGoal => Goals,
        Stakeholder => Stakeholders,
        Priority => Priorities,
        Validation => Validations,
        Deal => Deals,
        CloseDateChange => Moves,
        Quota => Quotas,
        TeamMember => Team,
        Waiver => Waivers,
        FieldChange => FieldChanges,
        FieldHistoryStart => FieldHistoryFrom,
        _ => throw new ArgumentException($"{fact.GetType().Name} is a fact of no table", nameof(fact)),
    };
}
