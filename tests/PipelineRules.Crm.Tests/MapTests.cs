using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed class MapTests
{
    [Fact]
    public void Texts_are_translated_and_others_stay_or_become_what_otherwise_says()
    {
        var facts = Folder.Mapped(
            Folder.DealMap("""
                "status": { "column": "Stage", "values": { "Closed Won": "won", "Closed Lost": "lost" }, "otherwise": "open" },
                "attributes.product": { "column": "Product", "values": { "Wdgt": "Widget", "n/a": "" } }
                """),
            "Id,Stage,Product", "D-1,closed won,wdgt", "D-2,Dead,Gadget", "D-3,Closed Lost,N/A");
        Assert.Equal([DealStatus.Won, DealStatus.Open, DealStatus.Lost], facts.Deals!.Select(deal => deal.Status));
        Assert.Equal(["Widget", "Gadget", null], facts.Deals!.Select(deal => deal.Attributes?.Text("product")));
    }

    [Fact]
    public void A_constant_feeds_every_row_and_a_default_the_empty_cells()
    {
        var facts = Folder.Mapped(
            Folder.DealMap("""
                "stage": { "constant": "imported" }, "owner": { "column": "Owner", "default": "nobody" }
                """),
            "Id,Owner", "D-1,", "D-2,R-1");
        Assert.Equal([("imported", "nobody"), ("imported", "R-1")], facts.Deals!.Select(deal => (deal.Stage!, deal.Owner!)));
    }

    [Fact]
    public void The_first_of_several_columns_that_holds_anything_counts()
    {
        var map = Folder.DealMap("\"closeDate\": [\"Actual Close Date\", \"Est. close date\"]");
        var facts = Folder.Mapped(map, "Id,Actual Close Date,Est. Close Date", "D-1,,2027-01-01", "D-2,2027-02-02,2027-01-01");
        Assert.Equal([new LocalDate(2027, 1, 1), new LocalDate(2027, 2, 2)], facts.Deals!.Select(deal => deal.CloseDate!.Value));
        Assert.Empty(facts.Problems!);
    }

    [Fact]
    public void A_property_may_be_fed_for_some_rows_only()
    {
        var map =
            Folder.DealMap(
                "\"closedOn\": { \"column\": \"Close\", \"where\": { \"Closed\": [\"1\", \"true\"] } }, \"closeDate\": \"Close\"");
        var facts = Folder.Mapped(map, "Id,Close,Closed", "D-1,2026-01-01,1", "D-2,2026-01-01,0", "D-3,2026-01-01,TRUE");
        Assert.Equal([true, false, true], facts.Deals!.Select(deal => deal.ClosedOn is not null));
    }

    [Theory]
    [InlineData("\"Stage\": \"won\"", "D-1")]
    [InlineData("\"Stage\": [\"Won\", \"Lost\"]", "D-1 D-2")]
    [InlineData("\"Stage\": { \"not\": \"Won\" }", "D-2 D-3")]
    [InlineData("\"Stage\": { \"not\": \"\" }", "D-1 D-2")]
    [InlineData("\"Stage\": \"\"", "D-3")]
    [InlineData("\"Stage\": \"Won\", \"Id\": { \"not\": \"D-1\" }", "")]
    public void Rows_are_filtered_by_what_columns_hold(string where, string left)
    {
        var map = $$"""{ "tables": { "deals": { "file": "file.csv", "where": { {{where}} }, "columns": { "id": "Id" } } } }""";
        Assert.Equal(left, string.Join(' ', Folder.Mapped(map, "Id,Stage", "D-1,Won", "D-2,Lost", "D-3,").Deals!.Select(deal => deal.Id)));
    }

    [Fact]
    public void A_row_of_deals_gives_its_customer_once()
    {
        var map = """
            { "tables": {
              "deals": { "file": "file.csv", "columns": { "id": "Id", "customer": "Account" } },
              "customers": { "file": "file.csv", "distinct": true, "columns": { "id": "Account", "name": "Account" } } } }
            """;
        var facts = Folder.Mapped(map, "Id,Account", "D-1,Contoso", "D-2,", "D-3,Contoso", "D-4,Fabrikam");
        Assert.Equal(["Contoso", "Fabrikam"], facts.Customers!.Select(customer => customer.Id));
        Assert.Equal(4, facts.Deals!.Count);
    }

    [Fact]
    public void A_distinct_source_passes_over_what_an_earlier_one_gave()
    {
        var map = """
            { "tables": { "team": [
              { "file": "file.csv", "columns": { "member": "Agent", "manager": "Manager" } },
              { "file": "file.csv", "distinct": true, "columns": { "member": "Manager" } } ] } }
            """;
        var facts = Folder.Mapped(map, "Agent,Manager", "R-1,M-1", "R-2,M-1", "M-1,M-2");
        Assert.Equal([new("R-1", "M-1"), new("R-2", "M-1"), new("M-1", "M-2"), new TeamMember("M-2")], facts.Team!);
    }

    [Fact]
    public void Several_files_may_feed_one_table_in_the_order_of_the_map()
    {
        using var folder = new Folder();
        folder.Write("north.csv", "Id\nD-1");
        folder.Write("south.csv", "Nr;Betrag\nD-2;1.234,50");
        var map = CsvMap.Parse("""
            { "currency": "EUR", "tables": { "deals": [
              { "file": "south.csv", "numbers": "1.234,50", "columns": { "id": "Nr", "amount": "Betrag" } },
              { "file": "north.csv", "columns": { "id": "Id" } } ] } }
            """);
        var facts = MappedCsv.Read(folder.Path, map, Folder.Day);
        Assert.Equal([new("D-2", Amount: new Money(1234.50m, "EUR")), new Deal("D-1")], facts.Deals!);
    }

    [Fact]
    public void A_token_for_nothing_is_nothing()
    {
        var map =
            Folder.DealMap(
                "\"customer\": \"AccountId\", \"name\": { \"column\": \"Name\", \"nulls\": [\"-\"] }",
                "\"nulls\": [\"000000000000000AAA\"],");
        var deal = Folder.Mapped(map, "Id,AccountId,Name", "D-1,000000000000000AAA,-").Deals![0];
        Assert.Equal((null, null), (deal.Customer, deal.Name));
    }

    [Fact]
    public void An_attribute_is_kept_in_the_form_in_which_it_is_read_back()
    {
        var map = Folder.DealMap("""
            "attributes.seats": { "column": "Seats", "as": "number", "numbers": "1.234,50" },
            "attributes.chance": { "column": "Chance", "as": "number" },
            "attributes.renewal": { "column": "Renewal", "as": "day", "dates": "DD.MM.YYYY" },
            "attributes.strategic": { "column": "Strategic", "as": "flag" }
            """);
        var fields = Folder.Mapped(map, "Id;Seats;Chance;Renewal;Strategic", "D-1;1.500,5;75%;31.01.2027;Yes").Deals![0].Attributes!;
        Assert.Equal((1500.5m, 75m), (fields.Number("seats"), fields.Number("chance")));
        Assert.Equal((new LocalDate(2027, 1, 31), true), (fields.Day("renewal"), fields.Flag("strategic")));
    }

    [Fact]
    public void An_attribute_that_is_not_what_the_map_says_is_unknown_and_a_problem()
    {
        var map = Folder.DealMap("\"attributes.seats\": { \"column\": \"Seats\", \"as\": \"number\" }");
        var facts = Folder.Mapped(map, "Id,Seats", "D-1,many");
        Assert.Null(facts.Deals![0].Attributes);
        Assert.Equal("attributes.seats", Assert.Single(facts.Problems!).Property);
    }

    [Fact]
    public void A_column_that_the_file_lacks_is_a_problem_that_names_the_nearest_one()
    {
        var problem = Assert.Single(Folder.Mapped(Folder.DealMap("\"owner\": \"Deal Owner\""), "Id,Deal Onwer", "D-1,R-1").Problems!);
        Assert.Equal("file.csv has no column \"Deal Owner\" (did you mean Deal Onwer?); owner counts as unknown", problem.Message);
    }

    [Fact]
    public void A_column_that_is_there_twice_is_a_problem_and_the_first_counts()
    {
        var facts = Folder.Mapped(Folder.DealMap("\"owner\": \"Owner\""), "Id,Owner,owner", "D-1,R-1,R-2");
        Assert.Equal("R-1", facts.Deals![0].Owner);
        Assert.Contains("several columns", Assert.Single(facts.Problems!).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_on_a_column_that_the_file_lacks_is_no_guess()
    {
        var map = """{ "tables": { "deals": { "file": "file.csv", "where": { "IsDeletd": "0" }, "columns": { "id": "Id" } } } }""";
        var flaw = Assert.Throws<UnreadableCsvException>(() => Folder.Mapped(map, "Id,IsDeleted", "D-1,0"));
        Assert.Contains("did you mean IsDeleted?", flaw.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_unreadable_and_the_nearest_is_named()
    {
        using var folder = new Folder();
        folder.Write("Opportunities.csv", "Id");
        var map = CsvMap.Parse("""{ "tables": { "deals": { "file": "Oportunities.csv", "columns": { "id": "Id" } } } }""");
        var flaw = Assert.Throws<UnreadableCsvException>(() => MappedCsv.Read(folder.Path, map, Folder.Day));
        Assert.Equal("Oportunities.csv, line 1, column 1: there is no such file (did you mean Opportunities.csv?)", flaw.Message);
    }

    [Fact]
    public void A_flawed_row_is_reported_once_however_many_tables_it_feeds()
    {
        var map = """
            { "tables": { "deals": { "file": "file.csv", "columns": { "id": "Id" } },
                          "customers": { "file": "file.csv", "columns": { "id": "Account" } } } }
            """;
        Assert.Single(Folder.Mapped(map, "Id,Account,Name", "D-1,C-1").Problems!);
    }

    [Fact]
    public void Repeated_texts_are_kept_once()
    {
        var facts = Folder.Deals(["id,customer,owner,stage", .. Enumerable.Range(1, 500).Select(row => $"D-{row},C-1,R-1,Proposal")]);
        Assert.Same(facts.Deals![0].Customer, facts.Deals[499].Customer);
        Assert.Same(facts.Deals[0].Stage, facts.Deals[499].Stage);
    }

    [Fact]
    public void One_map_reads_the_same_again()
    {
        var map = Folder.DealMap("\"closeDate\": \"Close\"");
        Assert.Equal(Folder.Mapped(map, "Id,Close", "D-1,2027-01-01").Deals, Folder.Mapped(map, "Id,Close", "D-1,2027-01-01").Deals);
    }
}
