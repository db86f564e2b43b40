using System.Text;

namespace PipelineRules.Crm.Tests;

public sealed class PlaceTests
{
    private static readonly CsvMap s_map = CsvMap.Parse(Folder.DealMap("\"name\": \"Name\""));

    private static IReadOnlyDictionary<string, CsvPlace> In(CsvMap map, byte[] file)
    {
        using var folder = new Folder();
        File.WriteAllBytes(Path.Combine(folder.Path, "file.csv"), file);
        return CsvExport.Open(folder.Path, map).FindDeals();
    }

    private static IReadOnlyDictionary<string, CsvPlace> In(string text, string more = "") => In(s_map.With($$"""{ "tables": {} {{more}} }"""), Encoding.UTF8.GetBytes(text));

    private static CsvPlace At(long line, long column, string file = "file.csv") => new(file, line, column);

    [Fact]
    public void A_deal_stands_where_its_id_does()
    {
        var places = In("Name,Id\nClaims,D-1\nFleet,D-2\n");
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
    public void Blank_lines_and_the_one_that_names_the_separator_count()
    {
        var places = In("sep=;\n\n;;\nName;Id\n\n;;\nClaims, new;D-1\n");
        Assert.Equal(At(7, 13), places["D-1"]);
    }

    [Fact]
    public void A_quoted_id_stands_at_its_quote() => Assert.Equal(At(2, 5), In("Name,Id\n\"\",\t\"D-1\"\n,\"D-2\"\n".Replace("\t", "x,"), "")is var places && places.ContainsKey("x") ? places["x"] : At(0, 0));

    [Fact]
    public void Columns_are_counted_in_characters_whatever_the_encoding()
    {
        const string Text = "Id\tName\r\nD-1\tGrün\r\nD-2\t\u20AC\r\n";
        var wide = "Name,Id\nŁódź 🚢,D-1\n";
        Assert.Equal(At(3, 1), In(s_map, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)])["D-2"]);
        Assert.Equal(At(2, 9), In(s_map, [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(wide)])["D-1"]);
        Assert.Equal(At(2, 9), In(s_map, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(wide)])["D-1"]);
        Assert.Equal(At(2, 6), In(s_map, [.. "Name,Id\nGr"u8, 0xFC, .. "n,D-1\n"u8])["D-1"]);
    }
}
