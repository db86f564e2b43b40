namespace PipelineRules;

/// <summary>The tables' names, as the facts file has them.</summary>
internal static class TableNames
{
    public const string FactSet = "facts";
    public const string Rates = "rates";
    public const string Customers = "customers";
    public const string Goals = "goals";
    public const string Stakeholders = "stakeholders";
    public const string Priorities = "priorities";
    public const string Validations = "validations";
    public const string Deals = "deals";
    public const string CloseDateChanges = "closeDateChanges";
    public const string CloseDateSnapshots = "closeDateSnapshots";
    public const string Quotas = "quotas";
    public const string Team = "team";
    public const string Waivers = "waivers";
}
