using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed class FieldHistoryTests
{
    private const string Opportunity = """
        "Id","AccountId","Name","StageName","Amount","CloseDate","IsClosed","IsWon","ForecastCategory","CreatedDate"
        "006A","001A","Claims","Proposal","15000","2026-12-10 00:00:00","0","0","Forecast","2026-01-13 17:16:45"
        """;

    private static readonly CsvMap s_dollars = CsvPreset.Named("salesforce").Set("currency", "USD");
    private static readonly LocalDate s_march = new(2026, 3, 2);

    [Fact]
    public void OpportunityHistory_tells_amount_stage_and_category_of_past_days()
    {
        var facts = Exported.Read(s_dollars, ("Opportunity.csv", Opportunity), ("OpportunityHistory.csv", """
            "Id","OpportunityId","CreatedDate","CloseDate","Amount","StageName","ForecastCategory","IsDeleted"
            "008A","006A","2026-01-13 17:16:45","2026-12-10 00:00:00","9000.0","Qualify","Pipeline","0"
            "008B","006A","2026-03-02 10:00:00","2026-12-10 00:00:00","15000","Proposal","Forecast","0"
            """));
        Assert.Equal(
            [new("deals", "006A", "amount", s_march, "9000.0", "15000"), new("deals", "006A", "stage", s_march, "Qualify", "Proposal"),
                new("deals", "006A", "category", s_march, "pipeline", "commit")],
            facts.FieldChanges!);
        Assert.All(facts.FieldHistoryFrom!, start => Assert.Equal(new LocalDate(2026, 1, 13), start.From));
        var past = Pipeline.From(facts with { RecordedOn = facts.AsOf }).AsOf(new(2026, 2, 1)).Deals[0];
        Assert.Equal((9000m, "Qualify", DealCategory.Pipeline), (past.Amount?.Amount, past.Deal.Stage, past.Category));
    }

    [Fact]
    public void Where_it_has_no_row_of_a_deal_nothing_is_said_to_be_whole()
    {
        var facts = Exported.Read(
            s_dollars, ("Opportunity.csv",
                Opportunity + "\n\"006B\",\"001A\",\"Desk\",\"Proposal\",\"1\",\"\",\"0\",\"0\",\"Forecast\",\"2026-01-13 17:16:45\""),
            ("OpportunityHistory.csv", """
            "Id","OpportunityId","CreatedDate","CloseDate","Amount","StageName","ForecastCategory","IsDeleted"
            "008A","006A","2026-01-13 17:16:45","2026-12-10 00:00:00","9000.0","Qualify","Pipeline","0"
            """));
        Assert.Empty(facts.FieldHistoryFrom ?? []);
    }

    [Fact]
    public void OpportunityFieldHistory_tells_the_changes_of_tracked_fields()
    {
        var facts = Exported.Read(s_dollars, ("Opportunity.csv", Opportunity), ("OpportunityFieldHistory.csv", """
            "Id","OpportunityId","CreatedDate","Field","OldValue","NewValue","IsDeleted"
            "017A","006A","2026-03-02 10:00:00","Amount","9000","15000","0"
            "017B","006A","2026-03-02 10:00:00","StageName","Qualify","Proposal","0"
            "017C","006A","2026-03-02 10:00:00","ForecastCategoryName","Best Case","Forecast","0"
            "017D","006A","2026-03-02 10:00:00","CloseDate","2026-11-10","2026-12-10","0"
            """));
        Assert.Equal(
            [new("deals", "006A", "amount", s_march, "9000", "15000"), new("deals", "006A", "stage", s_march, "Qualify", "Proposal"),
                new("deals", "006A", "category", s_march, "bestCase", "commit")],
            facts.FieldChanges!);
        Assert.Single(facts.CloseDateChanges!);
    }

    [Fact]
    public void A_parent_account_is_the_customers_parent() => Assert.Equal(
        "001P", Exported.Read(s_dollars, ("Opportunity.csv", Opportunity), ("Account.csv", """
            "Id","Name","ParentId","IsDeleted"
            "001A","Contoso","001P","0"
            "001P","Contoso Group","","0"
            """)).Customers![0].Parent);

    [Fact]
    public void A_property_history_of_HubSpots_tells_any_property()
    {
        var facts = Exported.Read(
            CsvPreset.Named("hubspot").Set("currency", "USD"),
            ("hubspot-crm-exports-all-deals.csv", """
            Record ID,Deal Name,Deal Stage,Amount,Close Date,Create Date,Forecast category
            1,Claims,Proposal,15000,2026-12-10 00:00,2026-01-13 10:00,Commit
            """),
            ("property-history.csv", """
            Record ID,Property,Value,Timestamp
            1,Amount,15000,2026-03-02 10:00
            1,Amount,9000,2026-01-13 10:00
            1,Deal Stage,Proposal,2026-03-02 10:00
            1,Deal Stage,Qualify,2026-01-13 10:00
            1,Forecast category,Commit,2026-03-02 10:00
            1,Forecast category,Best case,2026-01-13 10:00
            """));
        Assert.Equal(
            [new("deals", "1", "amount", s_march, "9000", "15000"), new("deals", "1", "stage", s_march, "Qualify", "Proposal"),
                new("deals", "1", "category", s_march, "bestCase", "commit")],
            facts.FieldChanges!);
    }

    [Fact]
    public void An_audit_history_of_Dynamics_tells_the_changes_of_its_fields()
    {
        var facts = Exported.Read(
            CsvPreset.Named("dynamics365").Set("currency", "USD"),
            ("Opportunities.csv", """
            (Do Not Modify) Opportunity,Topic,Potential Customer,Est. close date,Est. revenue,Status,Created On,Forecast category
            o1,Claims,Contoso,2026-12-10,15000,Open,2026-01-13 10:00,Committed
            """),
            ("audit.csv", """
            Record ID,Changed Date,Changed Field,Old Value,New Value
            o1,2026-03-02 10:00,Est. revenue,9000,15000
            o1,2026-03-02 10:00,Est. close date,2026-11-10,2026-12-10
            o1,2026-03-02 10:00,Forecast category,Best case,Committed
            """));
        Assert.Equal(
            [new("deals", "o1", "amount", s_march, "9000", "15000"),
                new("deals", "o1", "closeDate", s_march, "2026-11-10", "2026-12-10"),
                new("deals", "o1", "category", s_march, "bestCase", "commit")],
            facts.FieldChanges!);
        Assert.Equal(1, Pipeline.From(facts).Deals[0].Movement.Pushes?.Any);
    }
}
