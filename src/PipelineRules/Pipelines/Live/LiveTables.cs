using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines.Past;

namespace PipelineRules.Pipelines.Live;

/// <summary>Every table of facts while it changes, what was dated later included, and what each is found by.</summary>
internal sealed class LiveTables
{
    private FactSet _settings;

    public LiveTables(FactSet facts)
    {
        _settings = SettingsOf(facts);
        Rates = new(facts.Rates, one => one.Currency, (_, reach) => reach.Rates());
        Customers = new(facts.Customers, one => one.Id, (one, reach) => reach.Customer(one.Fact.Id));
        Goals = new(facts.Goals, one => one.Id, (one, reach) => reach.Goal(one.Fact.Id));
        Stakeholders = new(facts.Stakeholders, one => one.Id, (one, reach) => reach.Stakeholder(one.Fact.Id));
        Priorities = new(facts.Priorities, one => one.Id, (one, reach) => reach.Priority(one), PrioritiesByCustomer, PrioritiesByOwner, PrioritiesByGoal);
        Validations = new(facts.Validations, one => one.Priority, (one, reach) => reach.Statement(one.Fact), WordsByStakeholder, StatementsByDeal);
        Deals = new(facts.Deals, one => one.Id, (one, reach) => reach.Deal(one), DealsByCustomer, DealsByPriority);
        Moves = new(facts.CloseDateChanges, one => one.Deal, (one, reach) => reach.Move(one));
        Quotas = new(facts.Quotas, one => one.Owner, (_, reach) => reach.Quotas());
        Team = new(facts.Team, one => one.Member, (_, reach) => reach.Quotas());
        Waivers = new(facts.Waivers, one => one.Deal, (one, reach) => reach.DealOf(one.Fact.Deal));
    }

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

    public LiveIndex<Priority> PrioritiesByCustomer { get; } = new(one => [one.Customer]);

    public LiveIndex<Priority> PrioritiesByOwner { get; } = new(one => [one.Owner]);

    public LiveIndex<Priority> PrioritiesByGoal { get; } = new(one => one.Goals ?? []);

    public LiveIndex<Validation> WordsByStakeholder { get; } = new(one => [one.Stakeholder]);

    public LiveIndex<Validation> StatementsByDeal { get; } = new(one => [one.Deal]);

    public LiveIndex<Deal> DealsByCustomer { get; } = new(one => [one.Customer]);

    public LiveIndex<Deal> DealsByPriority { get; } = new(one => [one.Priority]);

    /// <summary>The day and the settings, without any table.</summary>
    public FactSet Settings(LocalDate day) => _settings.AsSeenOn(day);

    /// <summary>Looks at everything as of another day.</summary>
    public void MoveTo(LocalDate day) => _settings = _settings.AsSeenOn(day);

    /// <summary>Shows the facts as they are known on a day.</summary>
    public void See(PointInTimeView view)
    {
        Customers.See(view.Customers.Seen);
        Goals.See(view.Goals.Seen);
        Stakeholders.See(view.Stakeholders.Seen);
        Priorities.See(view.Priorities.Seen);
        Deals.See(view.Deals.Seen);
    }

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
    };
}
