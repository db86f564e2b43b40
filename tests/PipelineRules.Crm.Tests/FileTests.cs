using System.Text;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed class FileTests
{
    private static readonly string s_names = Folder.DealMap("\"name\": \"Name\"");

    private static string? NameIn(byte[] file, string settings = "") =>
        Folder.Mapped(Folder.DealMap("\"name\": \"Name\"", settings), file).Deals![0].Name;

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void The_separator_is_found_out(char separator)
    {
        var facts =
            Folder.Deals(
                $"id{separator}name{separator}owner", $"D-1{separator}Claims, new; platform{separator}R-1".Replace($"{separator} ", " "));
        Assert.Equal("R-1", facts.Deals![0].Owner);
    }

    [Theory]
    [InlineData("Id;Name\nD-1;a,b,c,d\nD-2;a,b,c,d", ";")]
    [InlineData("Id\tName\nD-1\ta;b", "tab")]
    [InlineData("Id;Name\nD-1;x", "auto")]
    public void The_separator_may_be_named(string text, string separator)
    {
        var facts = Folder.Mapped(Folder.DealMap("\"name\": \"Name\"", $"\"separator\": \"{separator}\","), Encoding.UTF8.GetBytes(text));
        Assert.Equal("D-1", facts.Deals![0].Id);
        Assert.Empty(facts.Problems!);
    }

    [Fact]
    public void A_cell_that_is_too_long_is_called_that() => Assert.Contains(
        "a cell here is too long",
        Folder.Unreadable(("deals.csv", $"id,name\nD-1,\"{new string('x', 5_000_000)}\"\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void Quotes_behind_backslashes_are_read_as_databases_write_them()
    {
        var facts = Folder.Deals(
            """ "id","name","stage" """.Trim(), """ "D-1","Say \"hi\", ok","a" """.Trim(), """ "D-2","C:\\share\\x","\"" """.Trim(),
            """ "D-3","end\"","say ""so"" too" """.Trim());
        Assert.Equal(
            [("Say \"hi\", ok", "a"), (@"C:\share\x", "\""), ("end\"", "say \"so\" too")],
            facts.Deals!.Select(deal => (deal.Name!, deal.Stage!)));
        Assert.Empty(facts.Problems!);
    }

    [Fact]
    public void A_backslash_before_the_end_of_a_cell_is_a_letter() => Assert.Equal(
        [@"C:\", "5\\\" pipe", @"\\server"],
        Folder.Deals("id,name", "D-1,\"C:\\\"", "D-2,5\\\" pipe", "D-3,\"\\\\server\"").Deals!.Select(deal => deal.Name));

    [Fact]
    public void A_file_without_a_header_has_the_columns_that_the_map_lists()
    {
        const string tables = """ "tables": { "deals": { "file": "file.csv", "columns": { "id": "id", "name": "name" } } } """;
        Assert.Equal("Claims", Folder.Mapped($$"""{ "columns": ["id", "name"], {{tables}} }""", "D-1,Claims").Deals![0].Name);
        using var folder = Exported.Of(("file.csv", "D-1,Claims\n"));
        Assert.Equal(
            "Claims", MappedCsv.Read(folder.Path, CsvMap.Parse($"{{ {tables} }}").Set("header", "id,name"), Folder.Day).Deals![0].Name);
    }

    [Theory]
    [InlineData("shift_jis", "東京電力")]
    [InlineData("gb18030", "北京银行")]
    [InlineData("koi8-r", "Север")]
    [InlineData("windows-1250", "Łódź")]
    [InlineData("macintosh", "Zürich")]
    [InlineData("utf-32", "Zürich")]
    [InlineData("utf-16BE", "Zürich")]
    [InlineData("ibm850", "Zürich")]
    public void Encodings_go_by_the_names_that_dotnet_has(string encoding, string name)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding))
            .GetBytes($"Id,Name\nD-1,{name}\n");
        Assert.Equal(name, Folder.Mapped(Folder.DealMap("\"name\": \"Name\"", $"\"encoding\": \"{encoding}\","), bytes).Deals![0].Name);
    }

    [Fact]
    public void The_line_that_Excel_puts_first_to_name_the_separator_is_understood() =>
        Assert.Equal("Claims", NameIn("sep=;\nId;Name\nD-1;Claims"u8.ToArray()));

    [Fact]
    public void Utf8_is_read_with_and_without_its_mark()
    {
        Assert.Equal("Grün AG", NameIn(Encoding.UTF8.GetBytes("Id,Name\nD-1,Grün AG")));
        Assert.Equal("Grün AG", NameIn([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Id,Name\nD-1,Grün AG")]));
    }

    [Fact]
    public void Windows_1252_is_read_where_the_bytes_are_no_utf8() =>
        Assert.Equal("Grün – 5 €", NameIn([.. "Id,Name\nD-1,Gr"u8, 0xFC, .. "n "u8, 0x96, .. " 5 "u8, 0x80]));

    [Fact]
    public void A_stray_byte_far_behind_the_first_block_is_found_too()
    {
        var many = string.Concat(Enumerable.Range(2, 20_000).Select(row => $"D-{row},name\n"));
        Assert.Equal(
            "Gr\u00FCn",
            Folder.Mapped(s_names, [.. Encoding.ASCII.GetBytes("Id,Name\n" + many), .. "D-1,Gr"u8, 0xFC, .. "n"u8]).Deals![^1].Name);
    }

    [Fact]
    public void A_letter_cut_by_the_end_of_a_block_is_still_utf8()
    {
        var padding = new string('x', 65536 - "Id,Name\nD-1,".Length - 1);
        Assert.Equal(padding + "ü", NameIn(Encoding.UTF8.GetBytes($"Id,Name\nD-1,{padding}ü")));
    }

    [Fact]
    public void A_letter_cut_by_the_end_of_the_file_is_no_utf8() =>
        Assert.Equal("GrÃ", NameIn([.. "Id,Name\nD-1,Gr"u8, 0xC3]));

    [Fact]
    public void Utf16_is_read_by_its_mark() =>
        Assert.Equal("Grün", NameIn([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Id\tName\nD-1\tGrün")]));

    [Fact]
    public void An_encoding_may_be_named()
    {
        byte[] file = [.. "Id,Name\nD-1,"u8, 0xC3, 0xBC];
        Assert.Equal("ü", NameIn(file));
        Assert.Equal("Ã¼", NameIn(file, "\"encoding\": \"windows-1252\","));
    }

    [Fact]
    public void A_file_that_is_not_in_the_encoding_named_is_unreadable_at_its_line_and_column()
    {
        var flaw =
            Assert.Throws<UnreadableCsvException>(() => NameIn([.. "Id,Name\nD-1,Gr"u8, 0xFC, .. "n"u8], "\"encoding\": \"utf-8\","));
        Assert.Equal(("file.csv", 2L, 7L), (flaw.File, flaw.Line, flaw.Column));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_may_end_in_any_way(string end)
    {
        var facts = Folder.Of(("deals.csv", $"id,name{end}D-1,Claims{end}D-2,Fleet{end}"));
        Assert.Equal(["Claims", "Fleet"], facts.Deals!.Select(deal => deal.Name));
        Assert.Empty(facts.Problems!);
    }

    [Fact]
    public void A_quoted_cell_may_hold_line_breaks_separators_and_quotes() =>
        Assert.Equal("one\r\ntwo, \"three\"", Folder.Deals("id,name", "D-1,\"one\r\ntwo, \"\"three\"\"\"").Deals![0].Name);

    [Fact]
    public void A_quote_inside_a_cell_is_a_letter()
    {
        var facts = Folder.Deals("id,name", "D-1,5\" pipe", "D-2,x");
        Assert.Equal("5\" pipe", facts.Deals![0].Name);
        Assert.Empty(facts.Problems!);
    }

    [Fact]
    public void A_quote_never_closed_is_unreadable_at_the_place_where_it_opens()
    {
        var flaw = Folder.Unreadable(("deals.csv", "id,name,stage\nD-1,\"a\nb\",\"Claims\nD-2,Fleet,x\nD-3,Desk,y\n"));
        Assert.Equal(("deals.csv", 3L, 4L), (flaw.File, flaw.Line, flaw.Column));
        Assert.DoesNotContain('\n', flaw.Message);
    }

    [Fact]
    public void A_quote_closed_by_the_next_rows_quote_is_unreadable_too()
    {
        var flaw = Folder.Unreadable(("deals.csv", "id,name\nD-1,\"Claims\nD-2,\"Fleet\"\nD-3,Desk\n"));
        Assert.Equal((2L, 5L), (flaw.Line, flaw.Column));
    }

    [Fact]
    public void A_quote_never_closed_does_not_swallow_a_large_file()
    {
        using var folder = new Folder();
        folder.Write("deals.csv", "id,name\nD-1,x\nD-2,\"Claims\n" + string.Concat(Enumerable.Repeat("D-3,Fleet\n", 3_000_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var flaw = Assert.Throws<UnreadableCsvException>(() => CsvFolder.Read(folder.Path, Folder.Day));
        Assert.Equal((3L, 5L), (flaw.Line, flaw.Column));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 25_000_000);
    }

    [Fact]
    public void A_quote_never_closed_in_the_header_is_unreadable() =>
        Assert.Equal((1L, 4L), Folder.Unreadable(("deals.csv", "id,\"name\nD-1,x\n")) is var flaw ? (flaw.Line, flaw.Column) : default);

    [Fact]
    public void Text_after_a_closing_quote_is_a_problem_and_the_row_stays()
    {
        var facts = Folder.Deals("id,name", "D-1,\"Claims\" platform", "D-2,x");
        Assert.Equal(2, facts.Deals!.Count);
        Assert.Contains("D-1 has text after a closing quote", Assert.Single(facts.Problems!).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_too_short_or_too_long_is_a_problem_and_stays()
    {
        var facts = Folder.Deals("id,name,stage", "D-1,Claims", "D-2,Fleet,x,y", "D-3,Desk,z,,");
        Assert.Equal(["D-1", "D-2", "D-3"], facts.Deals!.Select(deal => deal.Id));
        Assert.Equal(["D-1", "D-2"], facts.Problems!.Select(problem => problem.Fact));
        Assert.Equal(
            "D-1 has 2 cells where the header has 3; those missing count as unknown (deals.csv, row 2)", facts.Problems![0].Message);
    }

    [Fact]
    public void Rows_are_numbered_as_a_spreadsheet_does()
    {
        var facts = Folder.Deals("id,name,closeDate", "D-1,\"two\nlines\",", "", "D-2,x,soon");
        Assert.EndsWith("(deals.csv, row 4)", Assert.Single(facts.Problems!).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_rows_bear_no_fact() => Assert.Single(Folder.Deals("", ",,", "id,name,stage", "", "D-1,x,y", ",,", "  ,,").Deals!);

    [Fact]
    public void An_empty_file_is_unreadable()
    {
        Assert.Equal("deals.csv, line 1, column 1: the file is empty", Folder.Unreadable(("deals.csv", "")).Message);
        Assert.Contains("empty", Folder.Unreadable(("deals.csv", "\uFEFF\r\n\r\n")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_text_is_unreadable_at_its_first_zero_byte()
    {
        var flaw = Assert.Throws<UnreadableCsvException>(() => NameIn([.. "Id,"u8, 3, 4, .. "\nab"u8, 0, 0, 8]));
        Assert.Equal((2L, 3L), (flaw.Line, flaw.Column));
    }

    [Fact]
    public void Any_rubbish_at_all_is_read_or_refused_in_one_line()
    {
        var random = new Random(7);
        for (var run = 0; run < 300; run++)
        {
            var bytes = new byte[random.Next(1, 400)];
            random.NextBytes(bytes);
            Array.ForEach(
                Enumerable.Range(0, bytes.Length).ToArray(),
                at => bytes[at] = run % 2 == 0 ? bytes[at] : "id,\";\n\r\t1-D "u8[bytes[at] % 12]);
            var flaw = Record.Exception(() => Folder.Mapped(s_names, bytes));
            Assert.True(flaw is null or UnreadableCsvException, flaw?.ToString());
            Assert.DoesNotContain('\n', flaw?.Message ?? "");
        }
    }

    [Fact]
    public void Control_characters_are_escaped_in_messages()
    {
        var problem = Assert.Single(Folder.Deals("id,closeDate", "D\u001b[31m,\"\u0007so\non\u202e\"").Problems!);
        Assert.StartsWith(
            "D\\u001B[31m has the closeDate \"\\u0007so\\u000Aon\\u202E\", which is no day", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_of_one_kind_are_counted_after_the_first_thousand()
    {
        var facts = Folder.Deals(["id,closeDate", .. Enumerable.Range(1, 1500).Select(row => $"D-{row},soon")]);
        Assert.Equal(1001, facts.Problems!.Count);
        Assert.Equal("500 more of deals have the same kind of problem with closeDate", facts.Problems[^1].Message);
        Assert.Equal(1500, facts.Deals!.Count);
    }
}
