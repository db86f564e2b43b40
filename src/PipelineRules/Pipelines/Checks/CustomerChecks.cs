using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The customers, their goals and their people.</summary>
internal static class CustomerChecks
{
    public static void Run(Links links)
    {
        foreach (var customer in links.Customers.All)
            Check(customer, new Row(links.Problems, Tables.Customers, customer.Id), links);
        foreach (var company in links.Companies.InCycles)
            links.Problems.Add(ProblemCodes.ParentCycle, Tables.Customers, company, "parent", $"{Printable.Of(company)} is, company by company, above itself");
        foreach (var goal in links.Goals.All)
            Check(goal, new Row(links.Problems, Tables.Goals, goal.Id), links);
        foreach (var stakeholder in links.Stakeholders.All)
            Check(stakeholder, new Row(links.Problems, Tables.Stakeholders, stakeholder.Id), links);
    }

    private static void Check(Customer customer, Row row, Links links)
    {
        PropertyChecks.Run(FactTables.Customers, customer, row, links);
        row.Text("name", customer.Name);
    }

    private static void Check(CorporateGoal goal, Row row, Links links)
    {
        PropertyChecks.Run(FactTables.Goals, goal, row, links);
        row.Text("statement", goal.Statement);
    }

    private static void Check(Stakeholder stakeholder, Row row, Links links)
    {
        PropertyChecks.Run(FactTables.Stakeholders, stakeholder, row, links);
        row.Text("name", stakeholder.Name);
    }
}
