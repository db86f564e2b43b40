using PipelineRules.Facts;
using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Tables;

internal static class StakeholderTable
{
    public static Notation<Stakeholder> Row()
    {
        var row = new Shape<Stakeholder>("stakeholders");
        var id = row.Text("id", person => person.Id);
        var customer = row.Shared("customer", person => person.Customer);
        var name = row.Text("name", person => person.Name);
        var role = row.Word<StakeholderRole>("role", person => person.Role);
        var title = row.Shared("title", person => person.Title);
        var business = row.Text("lineOfBusiness", person => person.LineOfBusiness);
        var leftOn = row.Day("leftOn", person => person.LeftOn);
        return row.Making(() => new(
            id.Value ?? "", customer.Value, name.Value, role.Value ?? StakeholderRole.Other, title.Value, business.Value, leftOn.Value));
    }
}
