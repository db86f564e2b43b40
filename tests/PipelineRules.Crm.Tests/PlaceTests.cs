using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace PipelineRules.Crm.Tests;

public sealed class PlaceTests
{
    private static readonly string[] s_cells =
        ["x", "", " ", "Grün", "Łódź 🚢", "\"a, b\"", "\"one\ntwo\"", "\"one\r\n\"\"two\"\"\r\n\"", "5\" pipe", "\"\""];

    private static IReadOnlyDictionary<string, CsvPosition> In(byte[] file, string columns = "\"id\": \"Id\"", string more = "")
    {
        using var folder = new Folder();
        File.WriteAllBytes(Path.Combine(folder.Path, "file.csv"), file);
        var map = $$"""{ "tables": { "deals": { "file": "file.csv", {{more}} "columns": { {{columns}} } } } }""";
        return CsvExport.Open(folder.Path, CsvMap.Parse(map)).FindDeals();
    }

    private static IReadOnlyDictionary<string, CsvPosition> In(string text, string columns = "\"id\": \"Id\"", string more = "") =>
        In(Encoding.UTF8.GetBytes(text), columns, more);

    private static CsvPosition At(long line, long column) => new("file.csv", line, column);

    [Fact]
    public void A_deal_stands_where_its_id_does()
    {
        var places = In("Name,Id\nClaims,D-1\nFleet,\"D-2\"\n");
        Assert.Equal((At(2, 8), At(3, 7), 2), (places["D-1"], places["D-2"], places.Count));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_breaks_inside_quotes_count(string end)
    {
        var places = In($"Name,Id{end}\"one{end}two\"\"{end}\",D-1{end}{end},D-2{end}");
        Assert.Equal((At(4, 3), At(6, 2)), (places["D-1"], places["D-2"]));
    }

    [Fact]
    public void Blank_lines_and_the_line_that_names_the_separator_count() =>
        Assert.Equal(At(7, 13), In("sep=;\n\n;;\nName;Id\n\n;;\nClaims, new;D-1\n")["D-1"]);

    [Theory]
    [InlineData(",")]
    [InlineData("\t")]
    [InlineData("|")]
    public void No_encoding_shifts_a_place(string separator)
    {
        var text = $"Name{separator}Id\r\nŁódź 🚢{separator}D-1\r\n";
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
            Assert.Equal(At(2, 9), In([.. encoding.Preamble, .. encoding.GetBytes(text)])["D-1"]);
        Assert.Equal(At(2, 9), In(text)["D-1"]);
    }

    [Fact]
    public void Nor_does_one_of_a_byte_a_letter() => Assert.Equal(At(2, 6), In([.. "Name,Id\nGr"u8, 0xFC, .. "n,D-1\n"u8])["D-1"]);

    [Property(MaxTest = 60)]
    public Property Whatever_stands_in_the_cells_the_id_stands_at_its_place() => Prop.ForAll(
        Gen.Elements(s_cells).Two().NonEmptyListOf().ToArbitrary(),
        rows =>
        {
            var text = "A,Id,B\n" + string.Concat(rows.Select((row, at) => $"{row.Item1},D-{at}!,{row.Item2}\n"));
            var lines = Regex.Split(text, "\r\n|\n|\r");
            return In(text) is var places && places.Count == rows.Count
                && places.All(
                    one => lines[one.Value.Line - 1][((int)one.Value.Column - 1)..].StartsWith(one.Key, StringComparison.Ordinal));
        });

    [Fact]
    public void Of_several_rows_with_one_id_it_stands_at_the_first() => Assert.Equal(At(2, 1), In("Id\nD-1\nD-1\n")["D-1"]);

    [Fact]
    public void Rows_that_do_not_count_are_no_place_of_a_deal()
    {
        var places = In("Id,Gone\nD-1,1\nD-1,0\nD-2,1\n", more: "\"where\": { \"Gone\": \"0\" },");
        Assert.Equal(("D-1", At(3, 1)), (Assert.Single(places).Key, places["D-1"]));
    }

    [Fact]
    public void The_cell_that_gives_the_id_is_the_place()
    {
        var places =
            In("Name,Id,Old Id\nClaims,D-1,X-1\nFleet,,X-2\n",
                """ "id": [{ "column": "Id" }, { "column": "Old Id", "values": { "X-2": "D-2" } }] """);
        Assert.Equal((At(2, 8), At(3, 8)), (places["D-1"], places["D-2"]));
    }

    [Fact]
    public void A_deal_whose_id_no_cell_gives_stands_at_the_start_of_its_row()
    {
        Assert.Equal(At(2, 1), In("Name,Id\nClaims,D-1\n", """ "id": { "constant": "D-7" } """)["D-7"]);
        Assert.Equal(At(3, 1), In("Name,Id\nClaims,D-1\nFleet,\n", """ "id": { "column": "Id", "default": "D-7" } """)["D-7"]);
        Assert.Equal(At(3, 1), In("Name,Id\nClaims,D-1\nFleet,\nDesk\n")[""]);
    }

    [Fact]
    public void Text_after_a_closing_quote_shifts_nothing() => Assert.Equal(At(3, 14), In("Name,Id\nx,D-1\n\"Claims\" new,D-2\n")["D-2"]);

    [Fact]
    public void Of_several_sources_the_first_that_has_the_deal_names_the_file()
    {
        using var folder = Exported.Of(("new deals.csv", "Id\nD-1\n"), ("Ältere.csv", "Id\nD-1\nD-2\n"));
        var map = CsvMap.Parse("""
            { "tables": { "deals": [{ "file": "new deals.csv", "columns": { "id": "Id" } }, { "file": "Ältere.csv", "distinct": true, "columns": { "id": "Id" } }] } }
            """);
        var places = CsvExport.Open(folder.Path, map).FindDeals();
        Assert.Equal((new CsvPosition("new deals.csv", 2, 1), new CsvPosition("Ältere.csv", 3, 1)), (places["D-1"], places["D-2"]));
    }

    [Fact]
    public void Merged_deals_stand_nowhere()
    {
        using var folder = Exported.Of(("hubspot-crm-exports-all-deals.csv", "Record ID,Merged Deal IDs\n1,\n2,\n9,1\n"));
        Assert.Equal(["2", "9"], CsvExport.Open(folder.Path, CsvPreset.Named("hubspot")).FindDeals().Keys);
    }

    [Fact]
    public void Every_deal_of_a_folder_of_tables_has_its_place()
    {
        using var folder = Exported.Of(("Deals.csv", "name,id\n\"two\nlines\",D-1\n"), ("customers.csv", "id\nC-1\n"));
        Assert.Equal(new CsvPosition("Deals.csv", 3, 8), Assert.Single(CsvFolder.FindDeals(folder.Path)).Value);
    }

    [Fact]
    public void Looking_for_deals_stops_when_it_is_told_to()
    {
        using var folder = Exported.Of(("deals.csv", "id\nD-1\n"));
        Assert.Throws<OperationCanceledException>(() => CsvFolder.FindDeals(folder.Path, new CancellationToken(true)));
    }
}
