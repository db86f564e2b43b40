using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

/// <summary>What exports say that is not so.</summary>
public sealed class TrapTests
{
    private static readonly CsvMap s_salesforce = CsvPreset.Named("salesforce").Set("currency", "USD");
    private static readonly CsvMap s_hubSpot = CsvPreset.Named("hubspot").Set("currency", "USD");

    private static Pipeline Salesforce(params (string Name, string Text)[] files) => Pipeline.From(Exported.Read(s_salesforce, files));

    [Fact]
    public void A_fiscal_year_that_is_stored_is_not_believed() => Assert.Equal(
        "FY2026-Q4",
        $"{CoveragePeriod.For(Salesforce(
            ("Opportunity.csv", "Id,Amount,CloseDate,FiscalYear,FiscalQuarter,Fiscal\n006A,5,2026-12-10,2013,1,2013 1\n")).Deals[0])}");

    [Fact]
    public void The_sellers_ranking_of_a_customer_is_no_priority_of_the_customers()
    {
        var pipeline =
            Salesforce(
                ("Opportunity.csv", "Id,AccountId\n006A,001A\n"), ("Account.csv", "Id,Name,CustomerPriority__c\n001A,Contoso,High\n"));
        Assert.Null(pipeline.Deals[0].Priority);
        Assert.Null(pipeline.Facts.Priorities);
    }

    [Fact]
    public void Nor_is_the_urgency_that_a_seller_gives_a_deal() =>
        Assert.Null(Exported.File(s_hubSpot, "Record ID,Priority", "1,High").Deals![0].Priority);

    [Fact]
    public void A_probability_beyond_all_reason_changes_nothing() =>
        Assert.Empty(
            Salesforce(
                ("Opportunity.csv", "Id,AccountId,Probability\n006A,001A,1000\n"), ("Account.csv", "Id,Name\n001A,Contoso\n")).Problems);

    [Fact]
    public void A_row_that_is_there_twice_is_a_problem_and_counts_once()
    {
        var pipeline =
            Salesforce(("Opportunity.csv", "Id,AccountId,Amount\n006A,001A,5\n006A,001A,5\n"), ("Account.csv", "Id,Name\n001A,Contoso\n"));
        Assert.Contains("twice", Assert.Single(pipeline.Problems).Message, StringComparison.Ordinal);
        Assert.Single(pipeline.Deals);
        Assert.Equal(5, pipeline.Find("006A")?.Amount?.Amount);
    }

    [Fact]
    public void A_flag_that_is_unknown_is_not_no()
    {
        var deals = Folder.Mapped(Folder.DealMap("""
            "attributes.budget": { "column": "Budget", "as": "flag", "nulls": ["Unknown"] }
            """), "Id;Budget", "D-1;Yes", "D-2;No", "D-3;Unknown").Deals!;
        Assert.Equal([true, false, null], deals.Select(deal => deal.Attributes?.Flag("budget")));
    }

    [Fact]
    public void The_months_end_that_HubSpot_fills_in_at_first_is_no_push()
    {
        using var folder = Exported.Of(
            ("hubspot-crm-exports-all-deals.csv", "Record ID,Create Date,Close Date\n1,2026-10-05 09:00,2027-02-15\n"),
            ("property-history.csv",
            "Record ID,Property,Value,Timestamp\n1,Close Date,2026-10-31,2026-10-05 09:00\n1,Close Date,2027-02-15,2026-10-05 09:40\n"));
        Assert.Equal(0, Exported.Pushes(MappedCsv.Read(folder.Path, s_hubSpot, Folder.Day), "1"));
    }

    [Theory]
    [InlineData("0", SolutionFit.SellerAssumed)]
    [InlineData("1", SolutionFit.SellerAssumed)]
    [InlineData("2", SolutionFit.SellerAssumed)]
    [InlineData("3", SolutionFit.Mismatch)]
    [InlineData("No need", SolutionFit.Mismatch)]
    [InlineData("", SolutionFit.Unknown)]
    public void Need_counts_down_from_must_have_to_none(string need, SolutionFit fit) =>
        Assert.Equal(fit, Exported.File("dynamics365", "opportunityid,need,name", $"d-1,{need},Claims").Deals![0].Fit);

    [Theory, InlineData("Est. close date"), InlineData("Est. Close Date"), InlineData("EST. CLOSE DATE"), InlineData("estimatedclosedate")]
    public void Labels_drift(string label) =>
        Assert.Equal(
            Exported.Day(12, 10),
            Exported.File("dynamics365", $"(Do Not Modify) Opportunity,{label}", "d-1,2026-12-10").Deals![0].CloseDate);

    [Fact]
    public void Who_has_left_keeps_the_deals_and_who_has_none_keeps_the_quota()
    {
        var pipeline = Salesforce(
            ("Opportunity.csv", "Id,AccountId,OwnerId,Amount,CloseDate\n006A,001A,005GONE,5,2026-12-10\n"),
            ("Account.csv", "Id,Name\n001A,Contoso\n"),
            ("User.csv", "Id,ManagerId\n005A,\n"),
            ("ForecastingQuota.csv", "QuotaOwnerId,StartDate,QuotaAmount\n005A,2026-10-01,7\n005A,2026-11-01,8\n005A,2026-12-01,9\n"));
        var rows =
            CoverageTable.Create(new Evaluator(Rulebook.BuiltIn).Assess(pipeline)).RowsBy(CoverageBy.Owner)
                .Where(row => $"{row.Period}" == "FY2026-Q4").ToDictionary(row => row.Who ?? "");
        Assert.Equal((5, null), (rows["005GONE"].Sums.Open, rows["005GONE"].Quota));
        Assert.Equal((0, 24m), (rows["005A"].Sums.Open, rows["005A"].Quota));
    }
}
