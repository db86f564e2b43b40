using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed class HubSpotTests
{
    private static readonly CsvMap s_dollars = CsvPreset.Named("hubspot").Set("currency", "USD");

    private static FactSet File(params string[] lines) => Exported.File(s_dollars, lines);

    [Fact]
    public void Labels_are_matched_without_case() =>
        Assert.Equal("Ada Berg", File("RECORD ID,deal name,Deal Owner", "1,Claims,Ada Berg").Deals![0].Owner);

    [Fact]
    public void Closedness_is_a_flag_and_not_a_name_of_a_stage()
    {
        var deals = File(
            "Record ID,Deal Stage,Close Date,Is Closed (numeric),Is Closed Won",
            "1,Dead Deals,2026-03-31,1,false", "2,Signed,2026-03-30 16:20,1,true", "3,Closed-loop pilot,2026-12-31,0,false").Deals!;
        Assert.Equal([DealStatus.Lost, DealStatus.Won, DealStatus.Open], deals.Select(deal => deal.Status));
        Assert.Equal([Exported.Day(3, 31), Exported.Day(3, 30), null], deals.Select(deal => deal.ClosedOn));
    }

    [Fact]
    public void Without_a_flag_the_stages_that_every_portal_has_tell_it() =>
        Assert.Equal(
            [DealStatus.Won, DealStatus.Lost, DealStatus.Open],
            File("Record ID,Deal Stage", "1,Closed Won,", "2,closedlost", "3,Dead Deals").Deals!.Select(deal => deal.Status));

    [Fact]
    public void An_amount_with_a_dollar_sign_is_in_the_currency_of_the_map() =>
        Assert.Equal(new Money(125_000, "USD"), File("Record ID,Amount", "1,$125000").Deals![0].Amount);

    [Fact]
    public void An_amount_whose_currency_is_not_in_the_export_is_the_one_in_the_companys() =>
        Assert.Equal(
            [new Money(9, "USD")], File("Record ID,Amount,Amount in company currency", "1,10,9").Deals!.Select(deal => deal.Amount!.Value));

    [Fact]
    public void An_amount_whose_currency_is_in_the_export_is_in_that() =>
        Assert.Equal(
            [new(10, "EUR"), new Money(9, "USD")],
            File("Record ID,Amount,Amount in company currency,Currency", "1,10,9,EUR", "2,10,9,").Deals!.Select(
                deal => deal.Amount!.Value));

    [Theory]
    [InlineData("Best case", DealCategory.BestCase)]
    [InlineData("COMMIT", DealCategory.Commit)]
    [InlineData("Most likely", DealCategory.MostLikely)]
    [InlineData("Not forecasted", DealCategory.Omitted)]
    [InlineData("", DealCategory.Pipeline)]
    public void Forecast_categories_are_read_by_label_and_by_name(string category, DealCategory meaning) =>
        Assert.Equal(meaning, File("Record ID,Forecast category", $"1,{category}").Deals![0].Category);

    [Fact]
    public void Merged_deals_count_once_and_so_do_their_moves()
    {
        using var folder = Exported.Of(
            ("hubspot-crm-exports-all-deals-2026-11-02.csv",
            "Record ID,Deal Name,Amount,Merged Deal IDs\n1,Claims,5,\n2,Claims again,5,\n9,Claims,5,1;2\n"),
            ("property-history.csv",
            "Record ID,Property,Value,Timestamp\n1,Close Date,2026-06-30,2026-01-01 10:00\n1,Close Date,2026-09-30,2026-03-01 "
                + "10:00\n9,Close Date,2026-09-30,2026-04-01 10:00\n"));
        var facts = MappedCsv.Read(folder.Path, s_dollars, Folder.Day);
        Assert.Equal(["9"], facts.Deals!.Select(deal => deal.Id));
        Assert.Empty(facts.CloseDateChanges!);
    }

    [Fact]
    public void Two_deals_that_claim_each_other_do_not_both_vanish() =>
        Assert.Equal(["1"], File("Record ID,Merged Deal IDs", "1,2;1", "2,1").Deals!.Select(deal => deal.Id));

    [Fact]
    public void The_close_date_that_closing_resets_is_no_push()
    {
        using var folder = Exported.Of(
            ("hubspot-crm-exports-all-deals.csv",
            "Record ID,Create Date,Close Date,Is Closed (numeric),Is Closed Won\n1,2026-01-05 09:00,2026-05-12 14:00,1,true\n"),
            ("property-history.csv",
            "Record ID,Property,Value,Timestamp\n1,Close Date,2026-01-31,2026-01-05 09:00\n1,Close Date,2026-04-30,2026-02-01 "
                + "09:00\n1,Close Date,2026-05-12,2026-05-12 14:00\n"));
        Assert.Equal(1, Exported.Pushes(MappedCsv.Read(folder.Path, s_dollars, Folder.Day), "1"));
    }

    [Fact]
    public void A_stamp_in_UTC_becomes_the_day_of_the_zone_that_is_named()
    {
        var map = s_dollars.With([new("stampsIn", "UTC"), new("timeZone", "America/New_York")]);
        Assert.Equal(Exported.Day(1, 31), Exported.File(map, "Record ID,Close Date", "1,2026-02-01 03:30").Deals![0].CloseDate);
    }

    [Fact]
    public void Several_exports_in_one_folder_are_no_guess()
    {
        using var folder =
            Exported.Of(
                ("hubspot-crm-exports-all-deals-1.csv", "Record ID\n1\n"), ("hubspot-crm-exports-all-deals-2.csv", "Record ID\n1\n"));
        Assert.Contains(
            "give one of them", Assert.Throws<UnreadableCsvException>(() => CsvExport.Open(folder.Path, s_dollars)).Message,
            StringComparison.Ordinal);
    }
}
