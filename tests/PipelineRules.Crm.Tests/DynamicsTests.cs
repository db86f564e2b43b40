using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed class DynamicsTests
{
    private static FactSet File(params string[] lines) => Exported.File("dynamics365", lines);

    [Fact]
    public void An_export_by_labels_is_read()
    {
        var deal = File(
            "(Do Not Modify) Opportunity,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Topic,Potential "
                + "Customer,Owner,Currency,Est. Close Date,Est. revenue,Need,Forecast category,Status,Final Decision Date,Created On",
            "d-1,x,2026-10-01,Claims,Contoso,Ada Berg,Euro,2026-12-10,\"250,000.00\",Must "
                + "have,Committed,Open,2027-01-15,2026-08-03").Deals![0];
        Assert.Equal(("d-1", "Contoso", "Claims", "Ada Berg"), (deal.Id, deal.Customer, deal.Name, deal.Owner));
        Assert.Equal(
            (new Money(250_000, "EUR"), DealCategory.Commit, DealStatus.Open, SolutionFit.SellerAssumed),
            (deal.Amount!.Value, deal.Category, deal.Status, deal.Fit));
        Assert.Equal(Exported.Day(12, 10), deal.CloseDate);
    }

    [Fact]
    public void An_export_by_logical_names_and_numbers_is_read()
    {
        var deals = File(
            "opportunityid,name,estimatedclosedate,estimatedvalue,actualvalue,actualclosedate,transactioncurrencyid,need,msdyn_forecastcategory,statecode",
            "d-1,Claims,2026-12-10,10,,,EUR,3,100000002,0", "d-2,Desk,2026-03-31,10,12,2026-04-02,EUR,0,100000005,1",
            "d-3,Fleet,2026-03-31,10,0,2026-04-03,EUR,0,100000006,2").Deals!;
        Assert.Equal([DealStatus.Open, DealStatus.Won, DealStatus.Lost], deals.Select(deal => deal.Status));
        Assert.Equal([10m, 12m, 10m], deals.Select(deal => deal.Amount!.Value.Amount));
        Assert.Equal((DealCategory.BestCase, SolutionFit.Mismatch), (deals[0].Category, deals[0].Fit));
        Assert.Equal([null, Exported.Day(4, 2), Exported.Day(4, 3)], deals.Select(deal => deal.ClosedOn));
    }

    [Fact]
    public void Confirm_interest_is_printed_the_wrong_way_round_and_read_the_right_one() =>
        Assert.Equal(
            [true, false],
            File("opportunityid,confirminterest", "d-1,0", "d-2,1").Deals!.Select(deal => deal.Attributes!.Flag("confirmInterest")!.Value));

    [Fact]
    public void The_final_decision_date_is_kept_and_is_no_must_have_date()
    {
        var deal = File("opportunityid,Final Decision Date", "d-1,2027-01-15").Deals![0];
        Assert.Null(deal.MustHaveDate);
        Assert.Equal(new(2027, 1, 15), deal.Attributes!.Day("finalDecisionDate"));
    }

    [Fact]
    public void Days_of_another_country_or_of_Excel_are_one_setting_away()
    {
        var map = CsvPreset.Named("dynamics365").With([new("dates", "D/M/YYYY"), new("dates", "excel")]);
        Assert.Equal(
            [Exported.Day(12, 10), Exported.Day(12, 10)],
            Exported.File(map, "opportunityid,Est. close date", "d-1,10/12/2026", "d-2,46366").Deals!.Select(
                deal => deal.CloseDate!.Value));
    }

    [Fact]
    public void A_customer_is_named_once_however_many_deals_it_has() =>
        Assert.Equal(
            [new Customer("Contoso", "Contoso")], File("opportunityid,Potential Customer", "d-1,Contoso", "d-2,Contoso").Customers!);

    [Fact]
    public void A_file_without_deals_says_which_column_it_lacks() =>
        Assert.Contains(
            "(Do Not Modify) Opportunity", Assert.Throws<UnreadableCsvException>(() => File("Id,Name", "1,x")).Message,
            StringComparison.Ordinal);
}
