namespace PipelineRules.Crm.Tests;

public sealed class MapErrorTests
{
    private static string Error(string map) => Assert.Throws<CsvMapException>(() => CsvMap.Parse(map)).Message;

    private static string ErrorIn(string source) => Error($$"""{ "tables": { "deals": [ { {{source}} } ] } }""");

    private static string ErrorOf(string column) => ErrorIn($$""" "file": "a.csv", "columns": { {{column}} } """);

    [Theory]
    [InlineData("{ \"table\": {} }", "table is not known (did you mean tables?)")]
    [InlineData("{ \"tables\": { \"deal\": {} } }", "tables.deal is not known (did you mean deals?)")]
    [InlineData("{}", "The map has no tables")]
    [InlineData("[]", "The map is to be an object: { ... }")]
    [InlineData(
        "{ \"tables\": {}, \"timeZone\": \"Europe/Berln\" }",
        "timeZone names \"Europe/Berln\", which is no time zone of the tz database (did you mean Europe/Berlin?)")]
    [InlineData("{ \"tables\": {}, \"fiscalStartMonth\": 13 }", "fiscalStartMonth is to be a month from 1 to 12")]
    [InlineData("{ \"tables\": {}, \"historyFrom\": \"1.5.2026\" }", "historyFrom is to be firstRow, whole or a day: 2026-05-01")]
    [InlineData("{ \"tables\": {}, \"separator\": \"x\" }", "separator is to be auto, tab, a comma, a semicolon or |")]
    [InlineData(
        "{ \"tables\": {}, \"encoding\": \"latin\" }",
        "encoding is to be auto or an encoding by its name, such as utf-8, windows-1252, iso-8859-15 or shift_jis")]
    [InlineData(
        "{ \"tables\": {}, \"dates\": [\"YYYY-MM-DD\", \"sometime\"] }",
        "dates[1] is no way to write a day; write it as YYYY-MM-DD, D/M/YYYY, YYYY-MM-DD HH:mm:ss or excel")]
    public void A_flaw_of_the_map_is_said_with_its_place(string map, string message) => Assert.Equal(message, Error(map));

    [Fact]
    public void A_map_that_is_no_json_says_where() => Assert.Equal("line 2, column 1 is no JSON", Error("{\n?"));

    [Fact]
    public void A_property_there_twice_is_an_error() =>
        Assert.Contains("is no JSON", Error("{ \"tables\": {}, \"tables\": {} }"), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"file\": \"a.csv\"", "tables.deals[0] has no columns")]
    [InlineData("\"columns\": {}", "tables.deals[0] names no file")]
    [InlineData("\"file\": \"../a.csv\", \"columns\": {}", "tables.deals[0].file is to be the name of a file inside the folder")]
    [InlineData("\"file\": \"/etc/a.csv\", \"columns\": {}", "tables.deals[0].file is to be the name of a file inside the folder")]
    [InlineData(
        "\"file\": \"a.csv\", \"columns\": {}, \"distinkt\": true", "tables.deals[0].distinkt is not known (did you mean distinct?)")]
    [InlineData("\"file\": \"a.csv\", \"columns\": {}, \"distinct\": \"yes\"", "tables.deals[0].distinct is to be true or false")]
    [InlineData(
        "\"file\": \"a.csv\", \"columns\": {}, \"absorbs\": [\"A\", { \"file\": \"m.csv\", \"merged\": \"M\" }]",
        "tables.deals[0].absorbs[1] names no column of the deals that they were merged into")]
    [InlineData(
        "\"file\": \"a.csv\", \"columns\": {}, \"absorbs\": { \"file\": \"../m.csv\", \"merged\": \"M\", \"survivor\": \"S\" }",
        "tables.deals[0].absorbs.file is to be the name of a file inside the folder")]
    [InlineData(
        "\"file\": \"a.csv\", \"columns\": {}, \"where\": { \"X\": { \"nott\": 1 } }",
        "tables.deals[0].where.X.nott is not known (did you mean not?)")]
    public void A_flaw_of_a_source_is_said_with_its_place(string source, string message) => Assert.Equal(message, ErrorIn(source));

    [Theory]
    [InlineData("\"amuont\": \"A\"", "tables.deals[0].columns.amuont is no property of deals (did you mean amount?)")]
    [InlineData("\"Amount\": \"A\"", "tables.deals[0].columns.Amount is no property of deals (did you mean amount?)")]
    [InlineData("\"attributes.\": \"A\"", "tables.deals[0].columns.attributes. is no property of deals")]
    [InlineData("\"amount\": {}", "tables.deals[0].columns.amount is to have a column or a constant, one of the two")]
    [InlineData(
        "\"amount\": { \"column\": \"A\", \"constant\": \"1\" }",
        "tables.deals[0].columns.amount is to have a column or a constant, one of the two")]
    [InlineData("\"amount\": { \"colum\": \"A\" }", "tables.deals[0].columns.amount.colum is not known (did you mean column?)")]
    [InlineData(
        "\"amount\": { \"column\": \"A\", \"as\": \"number\" }",
        "tables.deals[0].columns.amount.as is to be text, number, day or flag, and only for attributes")]
    [InlineData(
        "\"amount\": { \"column\": \"A\", \"numbers\": \"12\" }",
        "tables.deals[0].columns.amount.numbers is to be an example of a number: 1,234.50 or 1.234,50 or 1 234,50 or 1'234.50 or 1234.50 "
            + "or 1234,50")]
    [InlineData(
        "\"stage\": { \"column\": \"A\", \"values\": { \"Won\": \"a\", \"won\": \"b\" } }",
        "tables.deals[0].columns.stage.values.won is there twice, as case is left aside")]
    public void A_flaw_of_a_column_is_said_with_its_place(string column, string message) => Assert.Equal(message, ErrorOf(column));

    [Fact]
    public void Control_characters_in_a_map_are_escaped_in_the_message() =>
        Assert.StartsWith("\\u001B[31m is not known", Error("{ \"\\u001b[31m\": 1 }"), StringComparison.Ordinal);

    [Fact]
    public void Comments_and_trailing_commas_are_welcome() =>
        Assert.Equal("Ours", CsvMap.Parse("{ /* a map */ \"name\": \"Ours\", \"tables\": {}, }").Name);

    [Fact]
    public void A_map_is_an_argument()
    {
        Assert.Throws<ArgumentNullException>(() => CsvMap.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => MappedCsv.Read("x", null!, Folder.Day));
        Assert.Throws<ArgumentNullException>(() => MappedCsv.Read(null!, CsvMap.Parse("{ \"tables\": {} }"), Folder.Day));
    }
}
