using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed class CsvFolderTests
{
    [Fact]
    public void A_deal_is_read_with_every_property()
    {
        var facts = Folder.Deals(
            "id,customer,name,owner,priority,amount,currency,category,status,stage,createdOn,closeDate,closedOn,mustHaveDate,paperProcess,implementation,inPaperProcess,fit,splits,attributes.Region",
            "D-1,C-1,Claims platform,R-1,P-1,250000.50,EUR,bestCase,won,Signed,2026-08-03,2027-01-20,2027-01-21,2027-03-15,P2W,P1M,true,customerConfirmed,R-1:60;R-2:40;R-3:10:overlay,North");
        var deal = Assert.Single(facts.Deals!);
        Assert.Equal(
            new Deal(
                "D-1", "C-1", "Claims platform", "R-1", "P-1", new Money(250000.50m, "EUR"), DealCategory.BestCase, DealStatus.Won,
                "Signed",
                new(2026, 8, 3), new(2027, 1, 20), new(2027, 1, 21), new(2027, 3, 15), Period.FromWeeks(2), Period.FromMonths(1), true,
                SolutionFit.CustomerConfirmed),
            deal with { Splits = null, Attributes = null });
        Assert.Equal([new("R-1", 60), new("R-2", 40), new("R-3", 10, SplitKind.Overlay)], deal.Splits!);
        Assert.Equal("North", deal.Attributes!.Text("region"));
        Assert.Empty(facts.Problems!);
    }

    [Fact]
    public void Every_other_table_is_read_with_every_property()
    {
        var facts = Folder.Of(
            ("rates.csv", "currency,rate,on\nGBP,1.17,2026-01-01"),
            ("customers.csv", "id,name\nC-1,Contoso"),
            ("goals.csv", "id,customer,statement,target\nG-1,C-1,Cut cost,2027-12-31"),
            ("stakeholders.csv", "id,customer,name,role,title,lineOfBusiness,leftOn\nS-1,C-1,Ada,economicBuyer,CFO,Claims,2026-10-01"),
            ("priorities.csv",
            "id,customer,statement,owner,rank,goals,currentState,desiredState,mustHaveDate,drivingForce,consequenceIfMissed,changedOn,doneOn\nP-1,C-1,Settle,S-1,2,G-1;G-2|G-3,slow,fast,2027-03-15,law,fine,2026-02-01,2026-03-01"),
            ("validations.csv",
            "priority,stakeholder,on,outcome,evidence,mustHaveDate,recordedBy,source\nP-1,S-1,2026-05-01,changed,customerStated,2027-03-15,R-1,call"),
            ("closeDateChanges.csv", "deal,on,from,to,reason\nD-1,2026-05-01,2026-06-30,2026-09-30,slipped"),
            ("quotas.csv", "owner,period,amount,currency\nR-1,FY2027-Q1,100000,EUR"),
            ("team.csv", "member,manager\nR-1,M-1"),
            ("waivers.csv", "deal,rule,reason,by,until\nD-1,a-rule,because,M-1,2026-12-31"));
        Assert.Equal(new ExchangeRate("GBP", 1.17m, new(2026, 1, 1)), Assert.Single(facts.Rates!));
        Assert.Equal(new Customer("C-1", "Contoso"), Assert.Single(facts.Customers!));
        Assert.Equal(new CorporateGoal("G-1", "C-1", "Cut cost", new(2027, 12, 31)), Assert.Single(facts.Goals!));
        Assert.Equal(
            new Stakeholder("S-1", "C-1", "Ada", StakeholderRole.EconomicBuyer, "CFO", "Claims", new(2026, 10, 1)),
            Assert.Single(facts.Stakeholders!));
        var priority = Assert.Single(facts.Priorities!);
        Assert.Equal(["G-1", "G-2", "G-3"], priority.Goals!);
        Assert.Equal(
            new Priority(
                "P-1", "C-1", "Settle", "S-1", 2, null, "slow", "fast", new(2027, 3, 15), "law", "fine", new(2026, 2, 1), new(2026, 3, 1)),
                priority with { Goals = null });
        Assert.Equal(
            new Validation(
                "P-1", "S-1", new(2026, 5, 1), ValidationOutcome.Changed, EvidenceLevel.CustomerStated, new(2027, 3, 15), "R-1", "call"),
                Assert.Single(facts.Validations!));
        Assert.Equal(
            new CloseDateChange("D-1", new(2026, 5, 1), new(2026, 6, 30), new(2026, 9, 30), "slipped"),
            Assert.Single(facts.CloseDateChanges!));
        Assert.Equal(new Quota("R-1", "FY2027-Q1", new Money(100000, "EUR")), Assert.Single(facts.Quotas!));
        Assert.Equal(new TeamMember("R-1", "M-1"), Assert.Single(facts.Team!));
        Assert.Equal(new Waiver("D-1", "a-rule", "because", "M-1", new(2026, 12, 31)), Assert.Single(facts.Waivers!));
        Assert.Empty(facts.Problems!);
    }

    [Fact]
    public void A_table_without_a_file_is_absent_and_one_without_rows_is_empty()
    {
        var facts = Folder.Of(("deals.csv", "id"), ("closeDateChanges.csv", "deal,on,from,to\n"));
        Assert.Empty(facts.Deals!);
        Assert.Empty(facts.CloseDateChanges!);
        Assert.Null(facts.Team);
    }

    [Fact]
    public void A_folder_says_from_when_on_its_history_is_known() => Assert.Equal(
        new LocalDate(2026, 5, 1),
        Folder.Of(
            ("facts.csv", "historyFrom\n2026-05-01"), ("deals.csv", "id\nD-1"), ("closeDateChanges.csv", "deal,on,from,to")).HistoryFrom);

    [Fact]
    public void Without_a_history_file_the_moves_are_unknown_and_with_an_empty_one_there_are_none()
    {
        var unknown = Folder.Of(("deals.csv", "id\nD-1"));
        var none = Folder.Of(("deals.csv", "id\nD-1"), ("closeDateChanges.csv", "deal,on,from,to"));
        Assert.False(Pipeline.From(unknown).Deals[0].Movement.Known);
        Assert.Equal(0, Pipeline.From(none).Deals[0].Movement.Pushes!.Value.Any);
    }

    [Fact]
    public void File_and_column_names_are_matched_without_case()
    {
        var facts = Folder.Of(("Deals.CSV", " ID ,CloseDate,ATTRIBUTES.Region\nD-1,2027-01-20,North"));
        Assert.Equal(new LocalDate(2027, 1, 20), facts.Deals![0].CloseDate);
        Assert.Equal("North", facts.Deals[0].Attributes!.Text("Region"));
    }

    [Fact]
    public void An_unknown_column_is_a_problem_that_names_the_nearest_one()
    {
        var problem = Assert.Single(Folder.Deals("id,clsoeDate", "D-1,2027-01-20").Problems!);
        Assert.Equal((ProblemCodes.Unreadable, "deals", "clsoeDate"), (problem.Code, problem.Table, problem.Property));
        Assert.EndsWith(" (did you mean closeDate?)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_for_no_table_is_a_problem_that_names_the_nearest_one()
    {
        var facts = Folder.Of(("deals.csv", "id"), ("validation.csv", "priority"));
        Assert.EndsWith(" (did you mean validations.csv?)", Assert.Single(facts.Problems!).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_holds_for_all_facts_stands_in_facts_csv()
    {
        var facts = Folder.Of(
            ("facts.csv", "asOf,currency,timeZone,fiscalStartMonth\n2026-09-01,eur,Europe/Berlin,2"),
            ("deals.csv", "id,amount,createdOn\nD-1,99,2026-01-31T23:30:00Z"));
        Assert.Equal((Folder.Day, "EUR", "Europe/Berlin"), (facts.AsOf, facts.Currency, facts.TimeZone));
        Assert.Equal(
            new LocalDate(2026, 2, 1), facts.Calendar!.PeriodOf(new LocalDate(2026, 2, 1), Calendars.FiscalGrain.Year)!.Value.Start);
        Assert.Equal(new Money(99, "EUR"), facts.Deals![0].Amount);
        Assert.Equal(new LocalDate(2026, 2, 1), facts.Deals[0].CreatedOn);
    }

    [Fact]
    public void The_day_comes_from_facts_csv_when_the_caller_names_none()
    {
        using var folder = new Folder();
        folder.Write("deals.csv", "id");
        Assert.Throws<UnreadableCsvException>(() => CsvFolder.Read(folder.Path));
        folder.Write("facts.csv", "asOf\n2026-09-01");
        Assert.Equal(new LocalDate(2026, 9, 1), CsvFolder.Read(folder.Path).AsOf);
    }

    [Fact]
    public void A_time_zone_or_start_month_that_is_none_is_a_problem_of_facts_csv()
    {
        var facts = Folder.Of(("facts.csv", "timeZone,fiscalStartMonth\nEurope/Berln,13"), ("deals.csv", "id"));
        Assert.Equal(["timeZone", "fiscalStartMonth"], facts.Problems!.Select(problem => problem.Property));
        Assert.Contains("Europe/Berlin", facts.Problems![0].Message, StringComparison.Ordinal);
        Assert.Null(facts.TimeZone);
        Assert.Null(facts.Calendar);
    }

    [Fact]
    public void A_folder_without_tables_and_no_folder_at_all_are_unreadable()
    {
        Assert.Contains("no table", Folder.Unreadable(("readme.txt", "hello")).Message, StringComparison.Ordinal);
        Assert.Throws<UnreadableCsvException>(() => CsvFolder.Read("/no/such/folder", Folder.Day));
        Assert.Throws<ArgumentNullException>(() => CsvFolder.Read(null!));
    }

    [Fact]
    public void Snapshots_of_close_dates_may_stand_in_the_folder_too()
    {
        var facts = Folder.Of(
            ("deals.csv", "id\nD-1"),
            ("closeDateSnapshots.csv", "deal,on,closeDate\nD-1,2026-01-01,2026-06-30\nD-1,2026-05-01,2026-09-30"));
        Assert.Equal(
            new CloseDateChange("D-1", new(2026, 5, 1), new(2026, 6, 30), new(2026, 9, 30)), Assert.Single(facts.CloseDateChanges!));
    }
}
