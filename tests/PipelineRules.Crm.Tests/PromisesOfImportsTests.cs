using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

/// <summary>What <c>docs/problems.md</c> promises of what is read from tables.</summary>
public sealed class PromisesOfImportsTests
{
    [Fact]
    public void Unknown_status_the_deals_count_as_open()
    {
        using var folder = new Folder();
        folder.Write("file.csv", "Id,Amount\nD-1,5\nD-2,6\n");
        var facts = MappedCsv.Read(folder.Path, CsvMap.Parse(Folder.DealMap("\"amount\": \"Amount\"")), Folder.Day);
        Assert.Contains(facts.Problems!, problem => problem.Code == ProblemCodes.UnknownStatus);
        Assert.All(facts.Deals!, deal => Assert.Equal(DealStatus.Open, deal.Status));
    }

    [Fact]
    public void Unreadable_a_cell_counts_as_unknown_and_its_row_stays()
    {
        var facts = Folder.Deals("id,closeDate,amount,currency", "D-1,soon,plenty,EUR");
        Assert.Equal(
            [(ProblemCodes.Unreadable, "closeDate"), (ProblemCodes.Unreadable, "amount")],
            facts.Problems!.Select(problem => (problem.Code, problem.Property ?? "")));
        Assert.Equal((null, null), (facts.Deals![0].CloseDate, facts.Deals[0].Amount?.Amount));
    }
}
