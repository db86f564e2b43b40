using PipelineRules.Facts;
using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Tables;

internal static class CustomerTable
{
    public static Notation<Customer> Row()
    {
        var row = new Shape<Customer>("customers");
        var id = row.Text("id", customer => customer.Id);
        var name = row.Text("name", customer => customer.Name);
        var parent = row.Shared("parent", customer => customer.Parent);
        return row.Making(() => new(id.Value ?? "", name.Value, parent.Value));
    }
}
