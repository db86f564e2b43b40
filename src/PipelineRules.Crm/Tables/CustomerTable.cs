using PipelineRules.Crm.Imports;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tables;

internal sealed class CustomerTable() : FactTable<Customer>("customers", ["id"], "id", "name")
{
    public override Customer Read(FactCells cells) => new(cells.Id("id"), cells.Text("name"));

    public override object? Key(Customer fact) => IdOrNull(fact.Id);
}
