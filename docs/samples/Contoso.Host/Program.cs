using System;
using System.IO;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PipelineRules;
using PipelineRules.Crm;
using PipelineRules.DependencyInjection;
using PipelineRules.Json;
using PipelineRules.Pipelines;
using PipelineRules.Reports;
using PipelineRules.Reports.Html;

using var host = new ServiceCollection().AddPipelineRules(rules => rules.With(new BudgetIsApproved())).BuildServiceProvider();
var assessor = host.GetRequiredService<Assessor>();

using var json = new MemoryStream(Encoding.UTF8.GetBytes(
    """
    { "asOf": "2026-11-16", "customers": [{ "id": "C-1", "name": "Contoso" }],
      "deals": [{ "id": "D-1", "customer": "C-1", "name": "Claims platform", "category": "commit", "closeDate": "2027-03-31", "attributes": { "budgetApproved": "false" } }] }
    """));
var assessment = assessor.Assess(FactsFile.Read(json));
foreach (var finding in assessment.Deals[0].Questions)
    if (finding.Rule.Name == "contoso/budget-is-approved")
        Console.WriteLine($"{assessment.Deals[0]}: {finding.Reason}. Ask {finding.Question?.Addressee}: {finding.Question}");

Directory.CreateDirectory("export");
File.WriteAllText("export/deals.csv", "id,name,closeDate\nD-2,Cold chain,2027-01-20\n");
Console.WriteLine($"csv: {assessor.Assess(CsvFolder.Read("export", new LocalDate(2026, 11, 16))).Deals[0]}");

using var page = new MemoryStream();
HtmlReport.Write(page, new PipelineReport(assessment, "facts.json"));
Console.WriteLine($"html: {Encoding.UTF8.GetString(page.ToArray()).Contains("Claims platform", StringComparison.Ordinal)}");

using var results = new MemoryStream();
ResultsFile.Write(results, assessment);
Console.WriteLine(
    $"json: {Encoding.UTF8.GetString(results.ToArray()).Contains("\"contoso/budget-is-approved\"", StringComparison.Ordinal)}");

[Rule("contoso/budget-is-approved", CapOnNo = Stance.Reactive)]
internal sealed class BudgetIsApproved : DealRule
{
    protected override Answer Judge(DealContext deal) => deal.Attributes.Flag("budgetApproved") == true
        ? Yes($"{deal.Customer} has approved the budget")
        : No($"{deal.Customer} has approved no budget", ask: $"Who at {deal.Customer} approves it?");
}
