using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The customers, their goals and their people.</summary>
internal static class CustomerChecks
{
    public static void Run(FactGraph factGraph)
    {
        foreach (var customer in factGraph.Customers.All)
            Check(customer, new CheckedRow(factGraph.Problems, TableNames.Customers, customer.Id), factGraph);
        foreach (var company in factGraph.Companies.InCycles)
            factGraph.Problems
                .Add(ProblemCodes.ParentCycle, TableNames.Customers, company, "parent",
                    $"{Printable.Of(company)} is, company by company, above itself");
        foreach (var goal in factGraph.Goals.All)
            Check(goal, new CheckedRow(factGraph.Problems, TableNames.Goals, goal.Id), factGraph);
        foreach (var stakeholder in factGraph.Stakeholders.All)
            Check(stakeholder, new CheckedRow(factGraph.Problems, TableNames.Stakeholders, stakeholder.Id), factGraph);
    }

    private static void Check(Customer customer, CheckedRow checkedRow, FactGraph factGraph)
    {
        PropertyChecks.Run(FactTables.Customers, customer, checkedRow, factGraph);
        checkedRow.Text("name", customer.Name);
    }

    private static void Check(CorporateGoal goal, CheckedRow checkedRow, FactGraph factGraph)
    {
        PropertyChecks.Run(FactTables.Goals, goal, checkedRow, factGraph);
        checkedRow.Text("statement", goal.Statement);
    }

    private static void Check(Stakeholder stakeholder, CheckedRow checkedRow, FactGraph factGraph)
    {
        PropertyChecks.Run(FactTables.Stakeholders, stakeholder, checkedRow, factGraph);
        checkedRow.Text("name", stakeholder.Name);
    }
}
