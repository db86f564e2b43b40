using System.Text;

namespace PipelineRules.Json.Tests;

public sealed class RefusalTests
{
    [Theory]
    [InlineData(
        "{\"deals\":[{\"id\":\"D-1\",\n \"closDate\":null}]}", 2, 2, "$.deals[0]",
        "unknown property closDate in deals; did you mean closeDate?")]
    [InlineData("{\"deels\":[]}", 1, 2, "$", "unknown property deels in the facts file; did you mean deals?")]
    [InlineData("{\"team\":[{\"boss\":\"M-1\"}]}", 1, 11, "$.team[0]", "unknown property boss in team; known are member, manager")]
    [InlineData(
        "{\"deals\":[{},{\"closeDate\":\"2026-02-30\"}]}", 1, 27, "$.deals[1].closeDate",
        "expected a day of the calendar such as \"2027-01-31\", found \"2026-02-30\"")]
    [InlineData("{\"asOf\":\"2027-02-29\"}", 1, 9, "$.asOf", "expected a day of the calendar such as \"2027-01-31\", found \"2027-02-29\"")]
    [InlineData(
        "{\"asOf\":\"2026-11-02T00:00:00Z\"}", 1, 9, "$.asOf",
        "expected a day of the calendar such as \"2027-01-31\", found \"2026-11-02T00:00:00Z\"")]
    [InlineData("{\"asOf\":20261102}", 1, 9, "$.asOf", "expected a day of the calendar such as \"2027-01-31\", found 20261102")]
    [InlineData(
        "{\"deals\":[{\"category\":\"Comit\"}]}", 1, 23, "$.deals[0].category",
        "expected one of omitted, pipeline, bestCase, mostLikely, commit (did you mean commit?), found \"Comit\"")]
    [InlineData("{\"deals\":[{\"status\":\"xyzzy\"}]}", 1, 21, "$.deals[0].status", "expected one of open, won, lost, found \"xyzzy\"")]
    [InlineData("{\"deals\":[{\"amount\":1e400}]}", 1, 21, "$.deals[0].amount", "expected a number of up to 28 digits, found 1e400")]
    [InlineData("{\"deals\":[{\"amount\":\"1\"}]}", 1, 21, "$.deals[0].amount", "expected a number of up to 28 digits, found \"1\"")]
    [InlineData("{\"deals\":[{\"amount\":NaN}]}", 1, 21, "$.deals[0].amount", "this is not JSON: 'N' is an invalid start of a value.")]
    [InlineData(
        "{\"deals\":[{\"paperProcess\":\"6 weeks\"}]}", 1, 27, "$.deals[0].paperProcess",
        "expected a duration such as \"P6W\" or \"P1M10D\", found \"6 weeks\"")]
    [InlineData(
        "{\"deals\":[{\"paperProcess\":6}]}", 1, 27, "$.deals[0].paperProcess",
        "expected a duration such as \"P6W\" or \"P1M10D\", found 6")]
    [InlineData("{\"deals\":[{\"inPaperProcess\":\"yes\"}]}", 1, 29, "$.deals[0].inPaperProcess", "expected true or false, found \"yes\"")]
    [InlineData(
        "{\"deals\":[{\"splits\":[{\"percent\":[]}]}]}", 1, 33, "$.deals[0].splits[0].percent",
        "expected a number of up to 28 digits, found a list")]
    [InlineData(
        "{\"deals\":[{\"attributes\":{\"Size\":{}}}]}", 1, 33, "$.deals[0].attributes.Size",
        "expected text in quotes, a number, true or false, found an object")]
    [InlineData("{\"deals\":[{\"attributes\":7}]}", 1, 25, "$.deals[0].attributes", "expected an object in curly brackets, found 7")]
    [InlineData(
        "{\"deals\":[{\"attributes\":{\"a\":1,\"A\":2}}]}", 1, 32, "$.deals[0].attributes.A",
        "the attribute A is there twice, capitals being no difference")]
    [InlineData("{\"deals\":[{\"id\":\"D-1\",\"id\":\"D-1\"}]}", 1, 23, "$.deals[0].id", "the property id is there twice")]
    [InlineData("{\"deals\":[],\"deals\":[]}", 1, 13, "$.deals", "the property deals is there twice")]
    [InlineData("{\"deals\":{}}", 1, 10, "$.deals", "expected a list in square brackets, found an object")]
    [InlineData("{\"deals\":[null]}", 1, 11, "$.deals[0]", "expected an object in curly brackets, found null")]
    [InlineData("{\"priorities\":[{\"goals\":[\"G-1\",true]}]}", 1, 32, "$.priorities[0].goals[1]", "expected text in quotes, found true")]
    [InlineData(
        "{\"priorities\":[{\"rank\":2147483648}]}", 1, 24, "$.priorities[0].rank",
        "expected a whole number from -2147483648 to 2147483647, found 2147483648")]
    [InlineData("{\"customers\":[{\"id\":1}]}", 1, 21, "$.customers[0].id", "expected text in quotes, found 1")]
    [InlineData("{\"deals\":[{\"owner\":\"1\"},{\"owner\":1}]}", 1, 34, "$.deals[1].owner", "expected text in quotes, found 1")]
    [InlineData("\uFEFF[]", 1, 1, "$", "expected an object in curly brackets, found a list")]
    [InlineData("[]", 1, 1, "$", "expected an object in curly brackets, found a list")]
    [InlineData("null", 1, 1, "$", "expected an object in curly brackets, found null")]
    [InlineData("{\"deals\":[{\"id\":\"D-1\"", 1, 22, "$.deals[0]", "the file ends too early")]
    [InlineData("{\n\"asOf\":\"2026-", 2, 14, "$.asOf", "the file ends too early")]
    [InlineData(" \n ", 2, 2, "$", "the file ends too early")]
    [InlineData("{} {}", 1, 4, "$", "this is not JSON: '{' is invalid after a single JSON value. Expected end of data.")]
    [InlineData(
        "{\"deals\":[{},]}", 1, 14, "$.deals",
        "this is not JSON: The JSON array contains a trailing comma at the end which is not supported in this mode. Change the reader "
            + "options.")]
    [InlineData("{ // a remark\n}", 1, 3, "$", "this is not JSON: '/' is invalid after a value. Expected either ',', '}', or ']'.")]
    [InlineData("{\"currency\":\"ÄÖÜ\",\"customers\":1}", 1, 31, "$.customers", "expected a list in square brackets, found 1")]
    public void What_cannot_be_read_is_refused_with_its_place_and_what_was_expected(
        string json, long line, long column, string path, string why)
    {
        var refusal = Refused(json);
        Assert.Equal((line, column, path), (refusal.Line, refusal.Column, refusal.Path));
        Assert.Equal($"facts, line {line}, column {column}, at {path}: {why}", refusal.Message);
    }

    [Theory]
    [InlineData("{\"customers\":[{\"id\":\"\\ud800\"}]}")]
    [InlineData("{\"deals\":[{\"attributes\":{\"\\udc00\":1}}]}")]
    [InlineData("{\"\\ud800\":1}")]
    public void Half_a_character_is_refused(string json) =>
        Assert.EndsWith("the text is not valid Unicode", json.Refusal(), StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_utf_8_are_refused() =>
        Assert.EndsWith(
            "at $.currency: the text is not valid Unicode", Refused([.. "{\"currency\":\""u8, 0xC3, 0x28, .. "\"}"u8]).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Rubbish_is_refused() =>
        Assert.Equal(
            "facts, line 1, column 1, at $: this is not JSON: '0x89' is an invalid start of a value.",
            Refused([0x89, 0x50, 0x4E, 0x47, 0x0D]).Message);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Other_encodings_are_refused(string encoding)
    {
        var other = Encoding.GetEncoding(encoding);
        var text = other.GetBytes(Sample.Complete);
        Assert.Equal("facts is not in UTF-8 but in UTF-16 or UTF-32; save it as UTF-8", Refused([.. other.GetPreamble(), .. text]).Message);
        Assert.Equal("facts is not in UTF-8 but in UTF-16 or UTF-32; save it as UTF-8", Refused(text).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_refused(string text) =>
        Assert.Equal("facts is empty; expected a JSON object in curly brackets", text.Refusal());

    [Fact]
    public void Deep_nesting_is_refused_where_it_starts() =>
        Assert.Contains(
            "at $.deals[0]: expected an object", ("{\"deals\":" + new string('[', 100_000)).Refusal(), StringComparison.Ordinal);

    [Fact]
    public void What_a_terminal_would_obey_is_escaped_and_long_text_cut()
    {
        var refusal = $$"""{"deals":[{"status":"\u001b[31m\u202e\r\n{{new string('x', 100)}}"}]}""".Refusal();
        Assert.EndsWith($"found \"\\u001B[31m\\u202E\\u000D\\u000A{new string('x', 51)}…\"", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_the_file_is_told() => Assert.StartsWith(
        "q4\\u000A.json, line 1, column 1, at $",
        Assert.Throws<UnreadableFactsException>(() => FactsFile.Read(new MemoryStream("[]"u8.ToArray()), name: "q4\n.json")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    public void The_place_does_not_depend_on_the_pieces_a_file_comes_in(int size)
    {
        var late = string.Concat(Enumerable.Repeat("{\"id\":\"Ü\",\n\"name\":\"ß\"},", 8_000));
        var refusal =
            Assert.Throws<UnreadableFactsException>(
                () => FactsFile.Read(new Trickle($"{{\"customers\":[{late}{{\"id\":\"Ü\",  \"nome\":1", size)));
        Assert.Equal((8_001, 25, "$.customers[8000]"), (refusal.Line, refusal.Column, refusal.Path));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    public void The_place_of_broken_JSON_does_not_depend_on_the_pieces_a_file_comes_in(int size)
    {
        var late = string.Concat(Enumerable.Repeat("{\"id\":\"Ü\",\"name\":\"ß\"},", 8_000));
        var refusal =
            Assert.Throws<UnreadableFactsException>(
                () => FactsFile.Read(new Trickle($"{{\"customers\":[{late}{{\"id\":\"Ü\",  name", size)));
        Assert.Equal((1, 14 + (22 * 8_000) + 13, "$.customers[8000]"), (refusal.Line, refusal.Column, refusal.Path));
    }

    private static UnreadableFactsException Refused(string json) => Refused(Encoding.UTF8.GetBytes(json));

    private static UnreadableFactsException Refused(byte[] utf8) =>
        Assert.Throws<UnreadableFactsException>(() => FactsFile.Read(new MemoryStream(utf8), Sample.Day));
}
