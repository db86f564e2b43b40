using FsCheck;
using FsCheck.Xunit;
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

    [Fact]
    public void OpportunityHistory_tells_the_probability_of_past_days() => Assert.Equal(
        [new("deals", "006A", "attributes.probability", s_march, "20", "75")],
        Exported.Read(s_dollars, ("Opportunity.csv", Opportunity), ("OpportunityHistory.csv", """
            "Id","OpportunityId","CreatedDate","CloseDate","Probability","IsDeleted"
            "008A","006A","2026-01-13 17:16:45","2026-12-10 00:00:00","20.0","0"
            "008B","006A","2026-03-02 10:00:00","2026-12-10 00:00:00","75%","0"
            """)).FieldChanges!.Select(change => change with { From = Number(change.From), To = Number(change.To) }));

    [Fact]
    public void A_column_that_the_history_lacks_tells_nothing_and_is_not_whole()
    {
        var facts = Exported.Read(s_dollars, ("Opportunity.csv", Opportunity), ("OpportunityHistory.csv", """
            "Id","OpportunityId","CreatedDate","CloseDate","Amount","IsDeleted"
            "008A","006A","2026-01-13 17:16:45","2026-12-10 00:00:00","15000","0"
            """));
        Assert.Equal(["amount"], facts.FieldHistoryFrom!.Select(start => start.Property!));
    }

    [Fact]
    public void Every_tracked_field_is_told_of_the_property_that_it_feeds_or_under_its_own_name()
    {
        var facts = Exported.Read(
            s_dollars.Set("mustHaveDate", "Must_Have_Date__c"),
            ("Opportunity.csv", """
                "Id","AccountId","Name","OwnerId","StageName","Amount","CloseDate","IsClosed","IsWon","CreatedDate","Must_Have_Date__c"
                "006000000000001AAA","001000000000001AAA","Claims","005000000000002AAA","Proposal","15000","2026-12-10","0","0","2026-01-13","2027-01-20"
                """),
            ("OpportunityFieldHistory.csv", """
                "Id","OpportunityId","CreatedDate","Field","OldValue","NewValue","IsDeleted"
                "017A","006000000000001AAA","2026-03-02 10:00:00","Must_Have_Date__c","2026-12-31","2027-01-20","0"
                "017B","006000000000001AAA","2026-03-02 10:00:00","Owner","Ada Berg","Ben Cho","0"
                "017C","006000000000001AAA","2026-03-02 10:00:00","Owner","005000000000001AAA","005000000000002AAA","0"
                "017D","006000000000001AAA","2026-03-02 10:00:00","Budget_Confirmed__c","false","true","0"
                "017E","006000000000001AAA","2026-03-02 10:00:00","created","","","0"
                """));
        Assert.Equal(
            [("mustHaveDate", "2026-12-31", "2027-01-20"), ("attributes.owner", "Ada Berg", "Ben Cho"),
                ("owner", "005000000000001AAA", "005000000000002AAA"), ("attributes.Budget_Confirmed__c", "false", "true")],
            facts.FieldChanges!.Select(change => (change.Property!, change.From!, change.To!)));
        Assert.DoesNotContain(Pipeline.From(facts).Problems, problem => problem.Table == "fieldChanges");
    }

    [Fact]
    public void Fields_that_OpportunityHistory_lacks_are_told_from_OpportunityFieldHistory_and_none_twice()
    {
        var facts = Exported.Read(s_dollars, ("Opportunity.csv", Opportunity), ("OpportunityHistory.csv", """
            "Id","OpportunityId","CreatedDate","CloseDate","Amount","IsDeleted"
            "008A","006A","2026-01-13 17:16:45","2026-12-10 00:00:00","9000","0"
            "008B","006A","2026-03-02 10:00:00","2026-12-10 00:00:00","15000","0"
            """), ("OpportunityFieldHistory.csv", """
            "Id","OpportunityId","CreatedDate","Field","OldValue","NewValue","IsDeleted"
            "017A","006A","2026-03-02 10:00:00","Amount","9000","15000","0"
            "017B","006A","2026-03-02 10:00:00","Type","New","Renewal","0"
            """));
        Assert.Equal(["attributes.type", "amount"], facts.FieldChanges!.Select(change => change.Property!));
    }

    [Fact]
    public void The_report_of_field_history_tells_amounts_with_their_currency()
    {
        var facts =
            Exported.Read(s_dollars.Set("dates", "M/D/YYYY"), ("Opportunity.csv", Opportunity), ("Opportunity Field History Report.csv", """
            "Opportunity ID","Opportunity Name","Edit Date","Field / Event","Old Value","New Value"
            "006A","Claims","3/2/2026","Amount","USD 9,000.00","USD 15,000.00"
            "006A","Claims","3/2/2026","Close Date","11/10/2026","12/10/2026"
            "006A","Claims","1/13/2026","Created.","",""
            """));
        Assert.Equal([new("deals", "006A", "amount", s_march, "9000.00", "15000.00")], facts.FieldChanges!);
        Assert.Single(facts.CloseDateChanges!);
    }

    [Theory]
    [InlineData("250.000")]
    [InlineData("1,250")]
    public void A_change_whose_number_may_be_either_is_reported_and_not_guessed(string amount) => Assert.Contains(
        Exported.Read(s_dollars, ("Opportunity.csv", Opportunity), ("OpportunityFieldHistory.csv", $"""
            "Id","OpportunityId","CreatedDate","Field","OldValue","NewValue","IsDeleted"
            "017A","006A","2026-03-02 10:00:00","Amount","{amount}","15000","0"
            """)).Problems!,
        problem => problem.Message.Contains("numbers=1.234,50", StringComparison.Ordinal));

    [Theory]
    [InlineData("deal,on,to", "006A,2026-03-02,2026-12-10", "before")]
    [InlineData("deal,on,from", "006A,2026-03-02,2026-12-10", "after")]
    public void Changes_of_which_one_value_has_no_column_are_not_known(string header, string row, string missing)
    {
        var facts = Exported.Read(
            CsvPreset.Named("plain").Set("currency", "USD"), ("deals.csv", "id,status,closeDate\n006A,open,2026-12-10"),
            ("closeDateChanges.csv", $"{header}\n{row}"));
        Assert.Null(facts.CloseDateChanges);
        Assert.Contains(
            facts.Problems!, problem => problem.Message.Contains($"no column for the value {missing} a change", StringComparison.Ordinal));
    }

    [Fact]
    public void A_field_that_feeds_two_properties_tells_both()
    {
        var facts = Exported.Read(
            CsvPreset.Named("dynamics365").Set("currency", "USD"),
            ("Opportunities.csv", """
            (Do Not Modify) Opportunity,Topic,Potential Customer,Contact,Est. close date,Est. revenue,Status,Created On,Need
            o1,Claims,Contoso,Ada,2026-12-10,15000,Open,2026-01-13,Must have
            """),
            ("audit.csv", """
            Record Id,Record,Entity,Event,Changed Date,Changed Field,Old Value,New Value
            a1,o1,Opportunity,Update,2026-03-02 10:00,Need,No need,Must have
            a2,o1,Opportunity,Update,2026-03-02 10:00,Contact,Ben,Ada
            a3,o1,Opportunity,Update,2026-03-02 10:00,actualvalue,,5
            a4,x1,Account,Update,2026-03-02 10:00,Name,A,B
            """));
        Assert.Equal(
            [("fit", "mismatch", "sellerAssumed"), ("attributes.need", "No need", "Must have"), ("attributes.contact", "Ben", "Ada"),
                ("attributes.actualvalue", null, "5")],
            facts.FieldChanges!.Select(change => (change.Property!, change.From, change.To!)));
    }

    [Fact]
    public void Any_property_of_HubSpots_is_told_by_its_label_or_its_internal_name()
    {
        var facts = Exported.Read(
            CsvPreset.Named("hubspot").Set("currency", "USD").Set("mustHaveDate", "Must-have date"),
            ("hubspot-crm-exports-all-deals.csv", """
            Record ID,Deal Name,Deal Stage,Amount,Close Date,Create Date,Must-have date,Deal owner
            1,Claims,Proposal,15000,2026-12-10 00:00,2026-01-13 10:00,2027-01-20,Ada
            """),
            ("property-history.csv", """
            Record ID,Property,Value,Timestamp
            1,must_have_date,2027-01-20,2026-03-02 10:00
            1,must_have_date,2026-12-31,2026-01-13 10:00
            1,hubspot_owner_id,Ada,2026-03-02 10:00
            1,hubspot_owner_id,Ben,2026-01-13 10:00
            1,Champion,yes,2026-03-02 10:00
            1,Champion,no,2026-01-13 10:00
            1,Close Date,2026-12-10,2026-03-02 10:00
            """));
        Assert.Equal(
            [("mustHaveDate", "2026-12-31", "2027-01-20"), ("owner", "Ben", "Ada"), ("attributes.Champion", "no", "yes")],
            facts.FieldChanges!.Select(change => (change.Property!, change.From!, change.To!)));
    }

    [Property]
    public void Snapshots_in_any_order_of_rows_tell_the_same_changes(NonEmptyArray<PositiveInt> values, int seed)
    {
        var rows = values.Get.Take(20).Select((value, at) =>
            $"\"008{at}\",\"006A\",\"{s_march.PlusDays(at):uuuu-MM-dd} 10:00:00\",\"2026-12-10\",\"{value.Get % 3}\",\"0\"").ToArray();
        var random = new Random(seed);
        var inOrder = Changes(rows);
        Assert.Equal(inOrder, Changes([.. rows.Reverse()]));
        Assert.Equal(inOrder, Changes([.. rows.OrderBy(_ => random.Next())]));
    }

    private static FieldChange[] Changes(string[] rows) => [.. Exported.Read(
        s_dollars, ("Opportunity.csv", Opportunity),
        ("OpportunityHistory.csv", string.Join('\n', ["Id,OpportunityId,CreatedDate,CloseDate,Amount,IsDeleted", .. rows]))).FieldChanges
            ?? []];

    private static string? Number(string? text) => text?.TrimEnd('0').TrimEnd('.') is { Length: > 0 } bare ? bare : text;
}
