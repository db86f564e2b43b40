using System.IO.Compression;
using System.Text;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

/// <summary>Exports that are no CSV, or CSV in something else.</summary>
public sealed class UnpackingTests
{
    private static readonly CsvMap s_plain = CsvPreset.Named("plain").Set("currency", "EUR");

    private static FactSet Read(string name, byte[] content, CsvMap map)
    {
        using var folder = Exported.Of();
        var path = Path.Combine(folder.Path, name);
        File.WriteAllBytes(path, content);
        return Folder.WithoutWordOfStatus(MappedCsv.Read(path, map, Folder.Day));
    }

    private static FactSet Json(string json, string preset, string name = "answer.json") =>
        Read(name, Encoding.UTF8.GetBytes(json), CsvPreset.Named(preset).Set("currency", "EUR"));

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in files)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }

        return bytes.ToArray();
    }

    private static byte[] Gzip(string text)
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.Fastest))
            packed.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }

    private static byte[] Workbook(params (string Name, string Columns, string Rows)[] sheets)
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        var numbered = sheets.Select((sheet, at) => (sheet.Name, sheet.Columns, sheet.Rows, Number: at + 1)).ToArray();
        return Zip(
        [
            ("[Content_Types].xml",
            $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{type}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{type}.styles+xml\"/>{string.Concat(numbered.Select(one => $"<Override PartName=\"/xl/worksheets/sheet{one.Number}.xml\" ContentType=\"{type}.worksheet+xml\"/>"))}</Types>"),
            ("_rels/.rels",
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
                + $"Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ("xl/workbook.xml",
            $"<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets>"
                + $"{string.Concat(numbered.Select(one => $"<sheet name=\"{one.Name}\" sheetId=\"{one.Number}\" r:id=\"r{
                    one.Number}\"/>"))}"
                + $"</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + $"{string.Concat(numbered.Select(one => $"<Relationship Id=\"r{one.Number}\" Type=\"{relations}/worksheet\" "
                    + $"Target=\"worksheets/sheet{one.Number}.xml\"/>"))}"
                + $"<Relationship Id=\"s\" Type=\"{relations}/styles\" Target=\"styles.xml\"/></Relationships>"),
            ("xl/styles.xml",
            $"<styleSheet xmlns=\"{
                main}\"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"),
            .. numbered.Select(
                one => ($"xl/worksheets/sheet{one.Number}.xml",
                $"<worksheet xmlns=\"{main}\">{one.Columns}<sheetData>{one.Rows}</sheetData></worksheet>")),
        ]);
    }

    private static string Row(params string[] cells) => $"<row>{string.Concat(cells)}</row>";

    private static string Text(string text) => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";

    private static string Number(string number) => $"<c><v>{number}</v></c>";

    private static string Day(string serial) => $"<c s=\"1\"><v>{serial}</v></c>";

    [Fact]
    public void A_workbook_is_read_by_the_types_of_its_cells_whatever_way_of_writing_is_set()
    {
        var book =
            Workbook(
                ("All", "", Row(Text("id"), Text("amount"), Text("closeDate")) + Row(Number("4711"), Number("1234.567"), Day("46371"))));
        foreach (var map in (CsvMap[])[s_plain, s_plain.With([new("numbers", "1.234,50"), new("dates", "DD.MM.YYYY")])])
            Assert.Equal(
                new("4711", Amount: new Money(1234.567m, "EUR"), CloseDate: new(2026, 12, 15)),
                Assert.Single(Read("deals.xlsx", book, map).Deals!));
    }

    [Fact]
    public void Hidden_columns_are_passed_over_but_for_those_of_Dynamics_that_hold_the_id()
    {
        var book =
            Workbook(
                ("All", "<cols><col min=\"1\" max=\"2\" width=\"0\" hidden=\"1\"/></cols>",
                Row(Text("(Do Not Modify) Opportunity"), Text("Topic"), Text("Name")) + Row(Text("g-1"), Text("hidden"), Text("shown"))));
        var deal = Read("opportunities.xlsx", book, CsvPreset.Named("dynamics365")).Deals![0];
        Assert.Equal(("g-1", "shown"), (deal.Id, deal.Name));
    }

    [Fact]
    public void A_title_above_the_table_is_passed_over_and_a_sheet_may_be_named()
    {
        var book =
            Workbook(
                ("Cover", "", Row(Text("nothing"), Text("here"))),
                ("Deals", "", Row(Text("Pipeline by owner")) + Row() + Row(Text("id"), Text("name")) + Row(Text("D-1"), Text("Claims"))));
        Assert.Equal("Claims", Read("deals.xlsx", book, s_plain.Set("sheet", "deals")).Deals![0].Name);
        Assert.Contains(
            "did you mean Deals?",
            Assert.Throws<UnreadableCsvException>(() => Read("deals.xlsx", book, s_plain.Set("sheet", "Dels"))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Records_of_SOQL_bring_their_children()
    {
        var facts = Json(
            """
            {"status":0,"result":{"done":true,"records":[{"attributes":{"type":"Opportunity"},"Id":"006A","Name":"Alder","Amount":1250.125,"IsClosed":false,"CloseDate":"2026-12-15",
            "Account":{"attributes":{"type":"Account"},"Name":"Norrbacka"},"Owner":{"attributes":{"type":"User"},"Name":"Ines"},
            "OpportunityHistories":{"records":[{"attributes":{"type":"OpportunityHistory"},"CreatedDate":"2026-01-10T09:00:00.000+0000","CloseDate":"2026-06-30"},{"attributes":{"type":"OpportunityHistory"},"CreatedDate":"2026-05-10T09:00:00.000+0000","CloseDate":"2026-12-15"}]}}]}}
            """,
            "salesforce");
        var deal = Assert.Single(facts.Deals!);
        Assert.Equal(("Norrbacka", "Ines", 1250.125m), (deal.Customer, deal.Owner, deal.Amount?.Amount));
        Assert.Equal([new("006A", new(2026, 5, 10), new(2026, 6, 30), new(2026, 12, 15))], facts.CloseDateChanges!);
    }

    [Fact]
    public void HubSpots_interface_gives_properties_and_their_history()
    {
        var facts = Json(
            """
            {"results":[{"id":"11","properties":{"dealname":"X","amount":"100","closedate":"2026-12-01T00:00:00Z","createdate":"2026-01-02T03:04:05.678Z","hs_is_closed":"false","deal_currency_code":"EUR"},
            "propertiesWithHistory":{"closedate":[{"value":"2026-12-01T00:00:00Z","timestamp":"2026-06-01T00:00:00Z"},{"value":"2026-06-30T00:00:00Z","timestamp":"2026-01-02T03:04:05Z"}]}}]}
            """,
            "hubspot");
        Assert.Equal(("X", 100m), (facts.Deals![0].Name, facts.Deals[0].Amount?.Amount));
        Assert.Equal([new("11", new(2026, 6, 1), new(2026, 6, 30), new(2026, 12, 1))], facts.CloseDateChanges!);
    }

    [Fact]
    public void Dataverse_gives_what_it_shows_for_what_it_keeps()
    {
        var deal = Json(
            """
            {"value":[{"opportunityid":"a-1","name":"T","estimatedvalue":13400.25,"statecode":0,"_ownerid_value":"g1","_ownerid_value@OData.Community.Display.V1.FormattedValue":"Ines","_parentaccountid_value":"a1",
            "_parentaccountid_value@OData.Community.Display.V1.FormattedValue":"Norrbacka"}]}
            """,
            "dynamics365").Deals![0];
        Assert.Equal(("Ines", "Norrbacka", 13400.25m), (deal.Owner, deal.Customer, deal.Amount?.Amount));
    }

    [Theory]
    [InlineData("[{\"id\":\"D-1\",\"name\":\"A\"},{\"id\":\"D-2\",\"name\":\"B\"}]")]
    [InlineData("{\"id\":\"D-1\",\"name\":\"A\"}\n{\"id\":\"D-2\",\"name\":\"B\"}\n")]
    [InlineData("{\"data\":[{\"id\":\"D-1\",\"name\":\"A\"}]}\n{\"data\":[{\"id\":\"D-2\",\"name\":\"B\"}]}\n")]
    public void Lists_lines_and_pages_of_records_are_read(string json) =>
        Assert.Equal(["D-1", "D-2"], Json(json, "plain", "deals.jsonl").Deals!.Select(deal => deal.Id));

    [Fact]
    public void Compressed_files_are_read_and_an_archive_is_a_folder()
    {
        Assert.Equal("D-1", Read("deals.csv.gz", Gzip("id,name\nD-1,A\n"), s_plain).Deals![0].Id);
        Assert.Equal("D-1", Read("one.zip", Zip(("export/all.csv", "id,name\nD-1,A\n")), s_plain).Deals![0].Id);
        var facts = Read("export.zip", Zip(("deals.csv", "id,name\nD-1,A\n"), ("goals.csv", "id\nG-1\n")), s_plain);
        Assert.Equal(("D-1", "G-1"), (facts.Deals![0].Id, facts.Goals![0].Id));
    }

    [Theory]
    [InlineData("%PDF-1.7 ...", "this is a PDF")]
    [InlineData("<html><body><table><tr><td>id</td></tr></table>", "this is a page for a browser")]
    [InlineData("\u00D0\u00CF\u0011\u00E0 old", "a workbook of Excel before 2007 (.xls), or one under a password")]
    [InlineData("PK\u0003\u0004 broken", "zip archive or an Excel workbook")]
    [InlineData("{\"id\":", "this is no JSON")]
    public void What_cannot_be_read_is_named_as_what_it_is(string content, string said) =>
        Assert.Contains(
            said, Assert.Throws<UnreadableCsvException>(() => Read("export.dat", Encoding.Latin1.GetBytes(content), s_plain)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Charsets_go_by_their_names_and_a_file_without_a_header_by_the_maps()
    {
        var map =
            CsvMap.Parse(
                """{ "encoding": "iso-8859-2", "separator": ";", "header": ["id", "name"], "tables": { "deals": { "file": "x.csv", "columns": { "id": "id", "name": "name" } } } }""");
        Assert.Equal(
            ("D-1", "Łódź"),
            Read("x.csv", CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-2")!.GetBytes("D-1;Łódź\n"), map).Deals!.Select(
                deal => (deal.Id, deal.Name)).Single());
    }

    [Fact]
    public void Facts_csv_holds_for_plain_tables_and_what_is_set_wins()
    {
        using var folder =
            Exported.Of(("facts.csv", "asOf,currency,timeZone\n2026-10-01,CHF,Europe/Zurich\n"), ("deals.csv", "id,amount\nD-1,5\n"));
        using var export = CsvExport.Open(folder.Path, CsvPreset.Named("plain"));
        Assert.Equal(new(2026, 10, 1), export.AsOf!.Value);
        Assert.Equal(("CHF", "Europe/Zurich"), export.Read(Folder.Day) switch { var facts => (facts.Currency, facts.TimeZone) });
        Assert.Equal("EUR", MappedCsv.Read(folder.Path, s_plain, Folder.Day).Currency);
    }

    [Fact]
    public void Rates_that_Salesforce_states_the_other_way_round_are_turned()
    {
        var facts =
            Exported.Read(
                "salesforce", ("Opportunity.csv", "Id,IsClosed\n006A,0\n"),
                ("DatedConversionRate.csv", "IsoCode,ConversionRate,StartDate\nEUR,0.8,2026-01-01\n"));
        Assert.Equal(new("EUR", 1.25m, new(2026, 1, 1)), Assert.Single(facts.Rates!));
    }

    [Fact]
    public void Splits_that_rounding_left_short_are_taken_and_told()
    {
        var facts = Exported.Read(s_plain, ("deals.csv", "id,splits,status\nD-1,R-1:33.33;R-2:33.33;R-3:33.33,open\n"));
        Assert.Equal(100, facts.Deals![0].Splits!.Sum(split => split.Percent));
        Assert.Contains("99.99 %", Assert.Single(facts.Problems!).Message, StringComparison.Ordinal);
    }
}
