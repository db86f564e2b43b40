using PipelineRules.Crm.Imports;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tables;

internal sealed class StakeholderTable() : FactTable<Stakeholder>(
    "stakeholders", ["id"], "id", "customer", "name", "role", "title", "lineOfBusiness", "leftOn")
{
    public override Stakeholder Read(FactCells cells) => new(
        cells.Id("id"),
        cells.Text("customer"),
        cells.Text("name"),
        cells.Word<StakeholderRole>("role"),
        cells.Text("title"),
        cells.Text("lineOfBusiness"),
        cells.Day("leftOn"));

    public override object? Key(Stakeholder fact) => IdOrNull(fact.Id);

    public override Stakeholder Filled(Stakeholder fact, Stakeholder other) => fact with
    {
        Customer = fact.Customer ?? other.Customer,
        Name = fact.Name ?? other.Name,
        Role = fact.Role == default ? other.Role : fact.Role,
        Title = fact.Title ?? other.Title,
        LineOfBusiness = fact.LineOfBusiness ?? other.LineOfBusiness,
        LeftOn = fact.LeftOn ?? other.LeftOn,
    };
}
