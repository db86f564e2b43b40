using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

/// <summary>Tables of Salesforce beside opportunities and their history.</summary>
public sealed class SalesforceTablesTests
{
    private const string Deals =
        "Id,Name,IsClosed,Amount,CurrencyIsoCode,CloseDate,CreatedDate\n006A,Claims,0,100,EUR,2026-12-15,2026-01-10\n006B,Desk,0,100,GBP,2026-12-15,2026-01-10\n";

    private static FactSet Read(string? currency, params (string Name, string Text)[] files)
    {
        var map = CsvPreset.Named("salesforce");
        return Exported.Read(currency is null ? map : map.Set("currency", currency), [("Opportunity.csv", Deals), .. files]);
    }

    [Fact]
    public void Splits_come_from_their_table_with_the_kinds_that_their_types_have()
    {
        var facts = Read(
            "EUR",
            ("OpportunitySplit.csv",
                "Id,OpportunityId,SplitOwnerId,SplitPercentage,SplitTypeId,IsDeleted\n1,006A,005A,60,T1,0\n2,006A,005B,40,T1,0\n3,006A,005C,100,T2,0\n4,006A,005D,100,T1,1\n"),
            ("OpportunitySplitType.csv", "Id,MasterLabel,IsTotalValidated\nT1,Revenue,1\nT2,Engineers,0\n"));
        Assert.Equal(
            [new("005A", 60), new("005B", 40), new("005C", 100, SplitKind.Overlay)], facts.Deals![0].Splits!);
        Assert.Null(facts.Deals[1].Splits);
        Assert.Empty(facts.Problems!);
    }

    [Fact]
    public void Splits_by_the_names_of_their_types_that_rounding_left_short_are_taken_and_told()
    {
        var facts = Read(
            "EUR",
            ("OpportunitySplit.csv",
                "OpportunityId,SplitOwnerId,SplitPercentage,SplitType.MasterLabel\n006A,005A,33.33,Revenue\n006A,005B,33.33,Revenue\n006A,005C,33.33,Revenue\n"));
        Assert.Equal(100, facts.Deals![0].Splits!.Sum(split => split.Percent));
        Assert.Contains("99.99 %", Assert.Single(facts.Problems!).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_of_which_nobody_says_if_it_is_revenue_is_a_problem_and_does_not_count()
    {
        var facts = Read(
            "EUR", ("OpportunitySplit.csv", "OpportunityId,SplitOwnerId,SplitPercentage,SplitTypeId\n006A,005A,60,T1\n006Z,005A,60,T1\n"));
        Assert.Empty(facts.Deals![0].Splits!);
        Assert.Equal(
            2, facts.Problems!.Count(problem => problem.Message.Contains("whether a share is of revenue or an overlay",
                StringComparison.Ordinal)));
        Assert.Contains(facts.Problems!, problem => problem.Message.Contains("006Z", StringComparison.Ordinal));
    }

    [Fact]
    public void Rates_against_the_corporate_currency_become_rates_of_the_one_to_report_in()
    {
        // A dollar is the corporate currency: one is worth 0.8 EUR, later 0.5 EUR, and 0.5 GBP.
        const string rates =
            "IsoCode,ConversionRate,StartDate\nEUR,0.8,2026-01-01\nEUR,0.5,2026-07-01\nGBP,0.5,2026-01-01\nUSD,1,2026-01-01\n";
        Assert.Equal(
            [
                new("USD", 0.8m, new(2026, 1, 1)), new("USD", 0.5m, new(2026, 7, 1)),
                new("GBP", 1.6m, new(2026, 1, 1)), new("GBP", 1m, new(2026, 7, 1)),
            ],
            Read("EUR", ("DatedConversionRate.csv", rates)).Rates!.OrderByDescending(rate => rate.Currency).ThenBy(rate => rate.On));
        Assert.Equal(
            [new("EUR", 1.25m, new(2026, 1, 1)), new("EUR", 2m, new(2026, 7, 1)), new("GBP", 2m, new(2026, 1, 1))],
            Read("USD", ("DatedConversionRate.csv", rates)).Rates!.Where(rate => rate.Currency != "USD"));
    }

    [Fact]
    public void Rates_that_do_not_reach_the_currency_to_report_in_are_a_problem_and_do_not_count()
    {
        var facts = Read("CHF", ("CurrencyType.csv", "IsoCode,ConversionRate,IsActive,IsCorporate\nUSD,1,1,1\nEUR,0.8,1,0\n"));
        Assert.Empty(facts.Rates!);
        Assert.Contains("against USD", Assert.Single(facts.Problems!).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rates_without_days_hold_on_every_day()
    {
        var facts = Read("USD", ("CurrencyType.csv",
            "IsoCode,ConversionRate,IsActive,IsCorporate\nUSD,1,1,1\nEUR,0.8,1,0\nGBP,0.5,1,0\nDEM,3,0,0\n"));
        Assert.Equal([("USD", 1m), ("EUR", 1.25m), ("GBP", 2m)], facts.Rates!.Select(rate => (rate.Currency, rate.Rate)));
    }

    [Fact]
    public void The_report_Opportunity_Field_History_gives_the_moves_of_close_dates()
    {
        using var folder = Exported.Of(
            ("Opportunity.csv", Deals),
            ("Opportunity Field History Report.csv",
            """
            "Edited By","Opportunity Name","Opportunity ID","Field / Event","Old Value","New Value","Edit Date"
            "Ada Berg","Claims","006A","Created.","","","1/10/2026"
            "Ada Berg","Claims","006A","Close Date","6/30/2026","9/30/2026","6/13/2026"
            "Ada Berg","Claims","006A","Stage","Proposal","Negotiation","6/13/2026"
            "Ada Berg","Claims","006A","Close Date","9/30/2026","12/15/2026","9/29/2026 4:15 PM"


            "Opportunity Field History Report"
            "Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."
            "Confidential Information - Do Not Distribute"
            """));
        var map = CsvPreset.Named("salesforce").With([new("dates", "M/D/YYYY"), new("dates", "M/D/YYYY h:mm AM")]);
        var facts = MappedCsv.Read(folder.Path, map, Folder.Day);
        Assert.Equal(
            [new("006A", new(2026, 6, 13), new(2026, 6, 30), new(2026, 9, 30)),
                new("006A", new(2026, 9, 29), new(2026, 9, 30), new(2026, 12, 15))],
            facts.CloseDateChanges!);
    }
}
