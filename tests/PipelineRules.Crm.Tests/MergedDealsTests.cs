using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed class MergedDealsTests
{
    private const string Deals =
        "deal_id,is_deleted,property_dealname\n1,false,Claims\n2,false,Claims again\n3,false,Desk\n9,false,Claims\n";

    private static FactSet Read(string merged, string deals = Deals, params (string Name, string Text)[] more)
    {
        using var folder =
            Exported.Of([("deal_data.csv", deals), ("merged_deal_data.csv", "deal_id,merged_deal_id,_synced\n" + merged), .. more]);
        return MappedCsv.Read(Path.Combine(folder.Path, "deal_data.csv"), CsvPreset.Named("hubspot"), Folder.Day);
    }

    private static IEnumerable<string> Ids(string merged, string deals = Deals) => Read(merged, deals).Deals!.Select(deal => deal.Id);

    [Fact]
    public void Deals_that_a_table_names_as_merged_count_once() => Assert.Equal(["3", "9"], Ids("9,1,2026-06-22\n9,2,2026-06-22\n"));

    [Fact]
    public void Their_moves_do_not_count_either() => Assert.Equal(["9"], Read(
        "9,1,\n", Deals,
        ("property-history.csv",
        "deal_id,name,value,timestamp\n1,closedate,2026-06-30,2026-01-01\n1,closedate,2026-07-30,2026-02-01\n9,closedate,2026-06-30,2026-01-01\n9,closedate,2026-07-30,2026-02-01\n"))
        .CloseDateChanges!.Where(change => change.On is not null).Select(change => change.Deal));

    [Theory]
    [InlineData("2,1,\n9,2,\n")]
    [InlineData("9,2,\n2,1,\n")]
    public void Of_deals_merged_one_after_the_other_the_last_is_left(string merged) => Assert.Equal(["3", "9"], Ids(merged));

    [Fact]
    public void A_deal_that_was_merged_into_one_that_is_not_there_stays() => Assert.Equal(["1", "2", "3", "9"], Ids("77,1,\n,2,\n"));

    [Fact]
    public void A_deal_that_was_merged_into_one_that_was_deleted_stays() =>
        Assert.Equal(["1"], Ids("9,1,\n", "deal_id,is_deleted\n1,false\n9,true\n"));

    [Fact]
    public void Deals_that_claim_each_other_do_not_all_vanish() => Assert.Equal(["1"], Ids("1,2,\n2,9,\n9,1,\n1,1,\n1,3,\n"));

    [Fact]
    public void The_column_and_the_table_add_up()
    {
        var deals = Exported.Read(
            "hubspot",
            ("hubspot-crm-exports-all-deals.csv", "Record ID,Merged Deal IDs\n1,\n2,\n9,1\n"),
            ("merged_deal.csv", "deal_id,merged_deal_id\n9,2\n")).Deals!;
        Assert.Equal(["9"], deals.Select(deal => deal.Id));
    }

    [Fact]
    public void A_table_that_lacks_a_column_is_a_problem()
    {
        var facts =
            Exported.Read(
                "hubspot", ("hubspot-crm-exports-all-deals.csv", "Record ID\n1\n"), ("merged_deal.csv", "deal_id,merged_deal_ids\n9,1\n"));
        Assert.Equal(
            "merged_deal.csv has no column \"merged_deal_id\" (did you mean merged_deal_ids?); merged deals may count twice",
            Assert.Single(facts.Problems!).Message);
    }

    [Fact]
    public void A_table_that_a_map_asks_for_is_to_be_there()
    {
        var map = CsvMap.Parse("""
            { "tables": { "deals": { "file": "file.csv", "absorbs": { "file": "gone.csv", "survivor": "Into", "merged": "Deal" }, "columns": { "id": "Id" } } } }
            """);
        Assert.Equal("gone.csv", Assert.Throws<UnreadableCsvException>(() => Exported.Read(map, ("file.csv", "Id\n1\n"))).File);
    }
}
