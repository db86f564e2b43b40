using PipelineRules.Facts;

namespace PipelineRules.Benchmarks.Inputs;

/// <summary>The tables of the customers' side while they fill.</summary>
internal sealed class GeneratedTables
{
    public List<Customer> Customers { get; } = [];

    public List<CorporateGoal> Goals { get; } = [];

    public List<Stakeholder> Stakeholders { get; } = [];

    public List<Priority> Priorities { get; } = [];

    public List<Validation> Validations { get; } = [];

    public List<Deal> Deals { get; } = [];

    public List<CloseDateChange> Moves { get; } = [];

    public List<Waiver> Waivers { get; } = [];

    public FactSet ToFacts(GeneratedSales sales) => new(
        GeneratedFacts.Day, GeneratedSales.Currency, Rates: GeneratedSales.Rates, Customers: Customers, Goals: Goals,
        Stakeholders: Stakeholders,
        Priorities: Priorities, Validations: Validations, Deals: Deals, CloseDateChanges: Moves, Quotas: sales.Quotas, Team: sales.Team,
        Waivers: Waivers);
}
