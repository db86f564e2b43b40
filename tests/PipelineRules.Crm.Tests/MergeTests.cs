using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed class MergeTests
{
    private static readonly CsvMap s_under = CsvMap.Parse("""
        { "name": "Under", "currency": "USD", "tables": { "deals": { "file": "file.csv", "where": { "Gone": { "not": "1" } }, "columns": { "id": "Id", "name": "Name", "amount": "Amount" } } } }
        """);

    private static FactSet Read(string over, params string[] lines) =>
        Exported.Read(s_under.With(over), ("file.csv", string.Join('\n', lines)), ("more.csv", "Id,Title\nD-9,From more\n"));

    [Fact]
    public void A_source_without_a_file_adds_to_all_of_its_table()
    {
        var deal =
            Read("""{ "tables": { "deals": { "columns": { "name": "Title", "stage": "Stage" } } } }""", "Id,Gone,Name,Title,Stage,Amount",
                "D-1,0,old,new,Proposal,5").Deals![0];
        Assert.Equal(("new", "Proposal", new Money(5, "USD")), (deal.Name, deal.Stage, deal.Amount!.Value));
    }

    [Fact]
    public void A_source_of_the_same_file_merges_and_one_of_another_is_added()
    {
        var over =
            """{ "tables": { "deals": [ { "file": "FILE.csv", "columns": { "name": "Title" } }, { "file": "more.csv", "columns": { "id": "Id", "name": "Title" } } ] } }""";
        Assert.Equal(
            [("D-1", "new"), ("D-9", "From more")],
            Read(over, "Id,Gone,Name,Title,Amount", "D-1,0,old,new,5").Deals!.Select(deal => (deal.Id, deal.Name)));
    }

    [Fact]
    public void A_table_that_is_not_there_yet_is_read_from_the_file_of_the_deals()
    {
        var over = """{ "tables": { "priorities": { "columns": { "id": "Priority", "owner": "Executive" } } } }""";
        var facts = Read(over, "Id,Gone,Name,Amount,Priority,Executive", "D-1,0,a,5,P-1,S-1", "D-2,0,b,5,P-1,S-1", "D-3,0,c,5,,");
        Assert.Equal(new("P-1", Owner: "S-1"), Assert.Single(facts.Priorities!));
    }

    [Fact]
    public void Filters_and_settings_merge_too()
    {
        var over = """{ "currency": "EUR", "tables": { "deals": { "where": { "Stage": "Open" }, "columns": {} } } }""";
        var deal = Assert.Single(Read(over, "Id,Gone,Name,Amount,Stage", "D-1,0,a,5,Open", "D-2,1,b,5,Open", "D-3,0,c,5,Shut").Deals!);
        Assert.Equal(("D-1", "EUR"), (deal.Id, deal.Amount!.Value.Currency));
    }

    [Theory]
    [InlineData(
        "{ \"tables\": { \"deals\": { \"columns\": { \"mustHavDate\": \"X\" } } } }",
        "tables.deals.columns.mustHavDate is no property of deals (did you mean mustHaveDate?)")]
    [InlineData("{ \"tables\": { \"deal\": {} } }", "tables.deal is not known (did you mean deals?)")]
    [InlineData("{ \"tables\": [] }", "tables is to be an object: { ... }")]
    [InlineData("{ \"tables\": { \"deals\": \"file.csv\" } }", "tables.deals[1] is to be an object: { ... }")]
    [InlineData("{ \"tabels\": {} }", "tabels is not known (did you mean tables?)")]
    [InlineData("[]", "The map is to be an object: { ... }")]
    [InlineData("{\n?", "line 2, column 1 is no JSON")]
    public void What_is_wrong_with_the_map_on_top_is_said(string over, string message) =>
        Assert.Equal(message, Assert.Throws<CsvMapException>(() => s_under.With(over)).Message);

    [Fact]
    public void A_property_set_twice_takes_the_first_column_that_holds_anything()
    {
        var map = s_under.With([new("mustHaveDate", "A"), new("mustHaveDate", "B")]);
        Assert.Equal(
            [Exported.Day(12, 1), Exported.Day(12, 2)],
            Exported.Read(
                map, ("file.csv", "Id,Gone,Name,Amount,A,B\nD-1,0,a,5,2026-12-01,2026-12-09\nD-2,0,a,5,,2026-12-02\n")).Deals!.Select(
                    deal => deal.MustHaveDate!.Value));
    }

    [Fact]
    public void A_property_of_another_table_is_set_by_its_table()
    {
        var map = s_under.With([new("priority", "P"), new("priorities.id", "P"), new("priorities.owner", "Exec")]);
        Assert.Equal(
            new("P-1", Owner: "S-1"),
            Assert.Single(Exported.Read(map, ("file.csv", "Id,Gone,Name,Amount,P,Exec\nD-1,0,a,5,P-1,S-1\n")).Priorities!));
    }

    [Fact]
    public void Alternatives_may_each_say_more()
    {
        var over =
            """{ "tables": { "deals": { "columns": { "status": [ { "column": "Won", "values": { "1": "won" }, "otherwise": "" }, { "column": "Shut", "values": { "1": "lost" }, "otherwise": "open" } ] } } } }""";
        Assert.Equal(
            [DealStatus.Won, DealStatus.Lost, DealStatus.Open],
            Read(over, "Id,Gone,Name,Amount,Won,Shut", "1,0,a,1,1,1", "2,0,a,1,0,1", "3,0,a,1,0,0").Deals!.Select(deal => deal.Status));
    }

    [Fact]
    public void Maps_and_columns_are_arguments()
    {
        Assert.Throws<ArgumentNullException>(() => s_under.With((string)null!));
        Assert.Throws<ArgumentNullException>(() => s_under.With((IEnumerable<KeyValuePair<string, string>>)null!));
    }
}
