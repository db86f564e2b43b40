using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed class SalesforceTests
{
    private const string Deals = """
        "Id","IsDeleted","AccountId","Name","StageName","Amount","CloseDate","IsClosed","IsWon","ForecastCategory","OwnerId","CreatedDate","Must_Have_Date__c"
        "006A","0","001A","Claims","Proposal","15000","2026-12-10 00:00:00","0","0","Forecast","005A","2026-01-13 17:16:45","2027-01-31"
        "006B","0","000000000000000AAA","Fleet","Dead","200.50","2026-01-22 00:00:00","1","0","Omitted","005A","2026-01-13 17:16:45",""
        "006C","1","001A","Gone","Dead","15000","2026-01-22 00:00:00","0","0","Omitted","005A","2026-01-13 17:16:45",""
        "006D","0","001A","Desk","Signed","9","2026-03-31 00:00:00","1","1","Closed","005A","2026-01-13 17:16:45",""
        "006E","0","001A","Portal","Proposal","9","2026-12-31 00:00:00","0","0","BestCase","005A","2026-01-13 17:16:45",""
        """;

    private static readonly CsvMap s_dollars = CsvPreset.Named("salesforce").Set("currency", "USD");

    private static FactSet Read(params (string Name, string Text)[] more) =>
        Exported.Read(s_dollars, [("Opportunity.csv", Deals), .. more]);

    [Fact]
    public void Open_won_and_lost_are_told_by_flags_and_not_by_the_name_of_the_stage() => Assert.Equal(
        [DealStatus.Open, DealStatus.Lost, DealStatus.Won, DealStatus.Open], Read().Deals!.Select(deal => deal.Status));

    [Fact]
    public void Forecast_means_commit_and_BestCase_needs_no_blank() => Assert.Equal(
        [DealCategory.Commit, DealCategory.Omitted, DealCategory.Pipeline, DealCategory.BestCase],
        Read().Deals!.Select(deal => deal.Category));

    [Fact]
    public void A_null_look_up_is_no_customer() => Assert.Null(Read().Deals![1].Customer);

    [Fact]
    public void What_the_export_lacks_is_no_problem_and_its_tables_are_absent()
    {
        var facts = Read();
        Assert.Empty(facts.Problems!);
        Assert.Null(facts.CloseDateChanges);
        Assert.Null(facts.Quotas);
    }

    [Fact]
    public void The_must_have_date_is_one_setting_away() =>
        Assert.Equal(
            new(2027, 1, 31),
            Exported.Read(s_dollars.Set("mustHaveDate", "Must_Have_Date__c"), ("Opportunity.csv", Deals)).Deals![0].MustHaveDate);

    [Fact]
    public void A_column_that_was_set_and_is_not_there_is_a_problem() =>
        Assert.Contains(
            "Must_Have_Date__c",
            Assert.Single(Exported.Read(s_dollars.Set("mustHaveDate", "Must_Have__c"), ("Opportunity.csv", Deals)).Problems!).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_repeated_PrevCloseDate_and_a_data_load_are_no_moves()
    {
        var history = """
            "Id","OpportunityId","CreatedDate","CloseDate","PrevCloseDate","IsDeleted"
            "008A","006A","2026-01-13 17:16:45","2021-09-16 00:00:00","","0"
            "008B","006A","2026-01-13 17:16:46","2026-09-30 00:00:00","2021-09-16 00:00:00","0"
            "008C","006A","2026-03-01 09:00:00","2026-09-30 00:00:00","2021-09-16 00:00:00","0"
            "008D","006A","2026-06-01 09:00:00","2026-12-10 00:00:00","2026-09-30 00:00:00","0"
            "008E","006A","2026-06-02 09:00:00","2026-12-10 00:00:00","2026-09-30 00:00:00","0"
            """;
        Assert.Equal(1, Exported.Pushes(Read(("OpportunityHistory.csv", history)), "006A"));
    }

    [Fact]
    public void The_stamp_that_closing_puts_on_the_close_date_is_no_push()
    {
        var history = """
            "Id","OpportunityId","CreatedDate","CloseDate","IsDeleted"
            "008A","006D","2026-01-13 17:16:45","2026-02-28 00:00:00","0"
            "008B","006D","2026-03-31 15:00:00","2026-03-31 00:00:00","0"
            """;
        Assert.Equal(0, Exported.Pushes(Read(("OpportunityHistory.csv", history)), "006D"));
    }

    private const string FieldHistory = """
        "Id","OpportunityId","CreatedDate","Field","OldValue","NewValue","IsDeleted"
        "017A","006A","2026-06-01 09:00:00","CloseDate","2026-09-30","2026-12-10","0"
        "017B","006A","2026-06-01 09:00:00","Amount","1","2","0"
        """;

    [Fact]
    public void Field_history_counts_where_there_is_no_other() =>
        Assert.Equal(1, Exported.Pushes(Read(("OpportunityFieldHistory.csv", FieldHistory)), "006A"));

    [Fact]
    public void The_same_move_in_both_histories_counts_once()
    {
        var history =
            "\"OpportunityId\",\"CreatedDate\",\"CloseDate\"\n\"006A\",\"2026-01-13 17:16:45\",\"2026-09-30\"\n\"006A\",\"2026-06-01 "
                + "09:00:00\",\"2026-12-10\"\n";
        Assert.Single(
            Read(("OpportunityFieldHistory.csv", FieldHistory), ("OpportunityHistory.csv", history)).CloseDateChanges!,
            change => change.On is not null);
    }

    [Fact]
    public void A_field_history_in_which_no_close_date_was_tracked_is_unknown_and_not_one_without_moves() =>
        Assert.Null(
            Read(("OpportunityFieldHistory.csv",
            "OpportunityId,CreatedDate,Field,OldValue,NewValue\n006A,2026-06-01 09:00:00,Amount,1,2\n")).CloseDateChanges);

    [Fact]
    public void A_history_without_any_snapshot_is_unknown() =>
        Assert.Null(Read(("OpportunityHistory.csv", "OpportunityId,CreatedDate,CloseDate\n")).CloseDateChanges);

    [Fact]
    public void Of_a_history_that_starts_late_the_moves_from_its_first_row_on_are_counted()
    {
        var history = "OpportunityId,CreatedDate,CloseDate\n006A,2026-06-01 09:00:00,2026-09-30\n006A,2026-07-01 09:00:00,2026-12-10\n";
        Assert.Equal(1, Exported.Pushes(Read(("OpportunityHistory.csv", history)), "006A"));
    }

    [Fact]
    public void A_stamp_in_UTC_at_a_months_end_is_the_next_month_in_a_zone_that_is_ahead()
    {
        var facts = Exported.Read(
            s_dollars.Set("timeZone", "Asia/Bangkok"),
            ("Opportunity.csv", "Id,Name,CloseDate,CreatedDate\n006A,Claims,2026-12-10 00:00:00,2026-01-31 18:30:00\n"),
            ("OpportunityHistory.csv",
            "OpportunityId,CreatedDate,CloseDate\n006A,2026-01-31 18:30:00,2026-06-30\n006A,2026-03-31 17:00:00,2026-09-30\n"));
        Assert.Equal((Exported.Day(2, 1), Exported.Day(12, 10)), (facts.Deals![0].CreatedOn!.Value, facts.Deals[0].CloseDate!.Value));
        Assert.Equal(Exported.Day(4, 1), facts.CloseDateChanges![0].On);
    }

    [Fact]
    public void Quotas_have_the_fiscal_month_in_which_they_start()
    {
        var quotas =
            "QuotaOwnerId,StartDate,QuotaAmount,IsQuantity\n005A,2026-02-01 00:00:00,5000,0\n005A,2026-11-01 "
                + "00:00:00,7000,0\n005A,2026-11-01 00:00:00,70,1\n";
        var facts = Exported.Read(s_dollars.Set("fiscalStartMonth", "2"), ("Opportunity.csv", Deals), ("ForecastingQuota.csv", quotas));
        Assert.Equal(["FY2027-P01", "FY2027-P10"], facts.Quotas!.Select(quota => quota.Period));
    }

    [Fact]
    public void Roles_fill_what_contacts_leave_open()
    {
        var people = Read(
            ("Contact.csv", "Id,IsDeleted,AccountId,LastName,Title,Department\n003A,0,001A,Berg,COO,Claims\n003B,0,001A,Cho,,\n"),
            ("OpportunityContactRole.csv",
            "Id,OpportunityId,ContactId,Role,IsDeleted\n00KA,006A,003A,Executive Sponsor,0\n00KB,006A,003B,Influencer,0\n")).Stakeholders!;
        Assert.Equal(
            [new("003A", "001A", "Berg", StakeholderRole.Executive, "COO", "Claims"), new Stakeholder("003B", "001A", "Cho")], people);
    }

    [Fact]
    public void Managers_come_from_the_users() =>
        Assert.Equal(
            [new("005M"), new TeamMember("005A", "005M")], Read(("User.csv", "Id,ManagerId\n005M,000000000000000AAA\n005A,005M\n")).Team!);

    [Fact]
    public void A_report_has_each_money_column_behind_its_currency()
    {
        var facts = Exported.File(
            "salesforce",
            "Region,Opportunity Owner,Account Name,Opportunity Name,Stage,Forecast Category,Amount Currency,Amount,Renewal "
                + "Currency,Renewal,Close Date",
            "East,Ada Berg,Contoso,Contoso claims,Proposal,Commit,EUR,\"1,450.50\",USD,1,2026-12-10",
            "East,Ada Berg,Contoso,Contoso desk,Closed Won,Closed,USD,7,USD,1,2026-03-10");
        Assert.Equal([new Money(1450.50m, "EUR"), new Money(7, "USD")], facts.Deals!.Select(deal => deal.Amount!.Value));
        Assert.Equal(
            [(DealStatus.Open, null), (DealStatus.Won, Exported.Day(3, 10))], facts.Deals!.Select(deal => (deal.Status, deal.ClosedOn)));
        Assert.Equal(new Customer("Contoso", "Contoso"), Assert.Single(facts.Customers!));
    }

    [Fact]
    public void A_column_of_money_with_another_name_is_set_with_its_currency()
    {
        var map = CsvPreset.Named("salesforce").With([new("amount", "Renewal"), new("deals.currency", "Renewal Currency")]);
        Assert.Equal(
            new Money(12, "CHF"),
            Exported.File(map, "Opportunity Name,Amount Currency,Amount,Renewal Currency,Renewal", "Claims,EUR,1,CHF,12").Deals![0].Amount);
    }
}
