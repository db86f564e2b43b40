using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed class SampleMapTests
{
    private static Pipeline Read(string map, LocalDate asOf, params (string Name, string Text)[] files)
    {
        using var folder = new Folder();
        foreach (var (name, text) in files)
            folder.Write(name, text);
        return Pipeline.From(MappedCsv.Read(folder.Path, Repository.Sample(map), asOf));
    }

    private static Pipeline Maven() => Read(
        "maven.map.json", new(2026, 1, 1),
        ("accounts.csv",
        "account,sector,year_established,revenue,employees,office_location,subsidiary_of\r\nContoso,technolgy,1996,1100.04,2822,Philipines,\r\n"),
        ("sales_teams.csv", "sales_agent,manager,regional_office\r\nAda Berg,Cleo Diaz,Central\r\nBen Cho,Cleo Diaz,East\r\n"),
        ("sales_pipeline.csv", """
            opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
            A1,Ada Berg,GTXPro,Contoso,Won,2025-10-20,2025-12-01,4821
            A2,Ada Berg,MG Special,Contoso,Lost,2025-10-25,2025-12-11,0
            A3,Ben Cho,GTX Basic,,Engaging,2025-11-03,,
            A4,Ben Cho,GTX Basic,,Prospecting,,,
            """.ReplaceLineEndings("\r\n")));

    [Fact]
    public void Maven_wins_losses_and_open_deals_are_told_apart()
    {
        var deals = Maven().Deals;
        Assert.Equal([DealStatus.Won, DealStatus.Lost, DealStatus.Open, DealStatus.Open], deals.Select(deal => deal.Deal.Status));
        Assert.Equal([new Money(4821, "USD"), null, null, null], deals.Select(deal => deal.Amount));
        Assert.Equal(new LocalDate(2025, 12, 11), deals[1].Deal.ClosedOn);
        Assert.Equal("GTX Pro", deals[0].Attributes.Text("product"));
    }

    [Fact]
    public void Maven_reports_deals_without_a_customer_and_nothing_else()
    {
        var pipeline = Maven();
        Assert.All(
            pipeline.Problems,
            problem => Assert.Equal((ProblemCodes.MissingId, "deals", "customer"), (problem.Code, problem.Table, problem.Property)));
        Assert.Equal(["A3", "A4"], pipeline.Problems.Select(problem => problem.Fact));
    }

    [Fact]
    public void Maven_has_no_history_so_its_pushes_are_unknown() => Assert.All(Maven().Deals, deal => Assert.Null(deal.Movement.Pushes));

    [Fact]
    public void Pushes_are_counted_from_the_snapshots_of_a_deal()
    {
        var pipeline = Read(
            "push-counts.map.json", new(2027, 1, 1),
            ("opportunities.sample.csv", """
                opportunity_id,owner_id,opportunity_type,stage,forecast_category,amount_usd,created_date,close_date,is_closed,is_won,loss_reason
                X1,U1,New Logo,Closed Lost,Closed,145000,2026-01-01,2026-10-07,True,False,No budget
                X2,U2,Renewal,Business Case,Best Case,69000,2026-06-03,2026-12-29,False,False,
                """),
            ("opportunity_history.sample.csv", """
                history_id,opportunity_id,stage,amount_usd,close_date,changed_date,changed_by
                H1,X1,Discovery,145000,2026-05-31,2026-01-01,U1
                H2,X1,POC,145000,2026-06-30,2026-04-25,U1
                H3,X1,POC,145000,2026-07-30,2026-04-25,U1
                H4,X1,POC,145000,2026-11-30,2026-04-25,U1
                H5,X1,Closed Lost,145000,2026-10-07,2026-10-07,U1
                H6,X1,Negotiation,145000,2026-10-07,2026-10-08,U1
                H7,X2,Discovery,69000,2026-12-29,2026-06-03,U2
                """));
        Assert.Equal([3, 0], pipeline.Deals.Select(deal => deal.Movement.Pushes!.Value.Any));
        Assert.Equal((DealStatus.Lost, DealCategory.BestCase), (pipeline.Deals[0].Deal.Status, pipeline.Deals[1].Category));
    }

    [Fact]
    public void A_data_load_of_an_org_is_no_push()
    {
        var pipeline = Read(
            "salesforce-developer-edition.map.json", new(2026, 2, 1),
            ("Account.csv", "\"Id\",\"IsDeleted\",\"Name\"\n\"001A\",\"0\",\"Contoso\"\n"),
            ("Opportunity.csv", """
                "Id","IsDeleted","AccountId","Name","StageName","Amount","CloseDate","Type","LeadSource","IsClosed","IsWon","ForecastCategory","OwnerId","CreatedDate"
                "006A","0","001A","Claims","Qualification","15000","2026-03-22 00:00:00","","","0","0","Pipeline","005A","2026-01-13 17:16:45"
                "006B","0","000000000000000AAA","Fleet","Dead","15000","2026-01-22 00:00:00","","","1","0","Omitted","005A","2026-01-13 17:16:45"
                "006C","1","001A","Gone","Dead","15000","2026-01-22 00:00:00","","","0","0","Omitted","005A","2026-01-13 17:16:45"
                """),
            ("OpportunityHistory.csv", """
                "Id","OpportunityId","CreatedDate","CloseDate","IsDeleted"
                "008A","006A","2026-01-13 17:16:45","2021-09-16 00:00:00","0"
                "008B","006A","2026-01-13 17:16:45","2026-03-22 00:00:00","0"
                """));
        Assert.Equal([0, 0], pipeline.Deals.Select(deal => deal.Movement.Pushes!.Value.Any));
        Assert.Equal(
            [(DealStatus.Open, "001A"), (DealStatus.Lost, null)], pipeline.Deals.Select(deal => (deal.Deal.Status, deal.Deal.Customer)));
        Assert.Equal(new LocalDate(2026, 3, 22), pipeline.Deals[0].CloseDate);
    }
}
