using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PipelineRules.Facts;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace PipelineRules.Crm.Tests;

/// <summary>Workbooks as Excel and the CRMs write them.</summary>
public sealed class WorkbookTests
{
    private const uint MomentStyle = 1;
    private const uint MoneyStyle = 2;

    private static readonly string[] s_header =
        ["(Do Not Modify) Opportunity", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On", "Topic", "Potential Customer",
            "Est. Revenue", "Est. Close Date", "Status", "Internal Note", "Won"];

    /// <summary>
    /// What Dynamics 365 calls a static worksheet: a sheet of its own that is hidden, hidden columns, texts in a common table.
    /// </summary>
    private static byte[] Dynamics(Action<SpreadsheetDocument>? more = null)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var shared = new List<string>();
            AddSheet(
                book, "hiddenSheet", SheetStateValues.VeryHidden, null, [new Row(Text(shared, "opportunity:x"), Text(shared, "y"))]);
            AddSheet(
                book, "All Opportunities", null,
                new Columns(
                    new Column { Min = 1, Max = 3, Width = 0, Hidden = true, CustomWidth = true },
                    new Column { Min = 9, Max = 9, Width = 10, Hidden = true }),
                [new Row(s_header.Select(name => Text(shared, name))), .. Rows(shared)]);
            book.AddNewPart<SharedStringTablePart>().SharedStringTable =
                new SharedStringTable(shared.Select(text => new SharedStringItem(new SheetText { Text = text })));
            more?.Invoke(document);
            Assert.Equal([], new OpenXmlValidator().Validate(document).Select(flaw => $"{flaw.Path?.XPath}: {flaw.Description}"));
        }

        return bytes.ToArray();
    }

    private static IEnumerable<Row> Rows(List<string> shared) =>
    [
        new Row(
            Text(shared, "a1"), Text(shared, "x"), Number(46000.5, MomentStyle), Text(shared, "Claims"), Text(shared, "Contoso"),
            Number(250000.5, MoneyStyle), Number(46371, MomentStyle), Text(shared, "Open"), Text(shared, "secret"),
                Flag(false)) { RowIndex = 2 },
        new Row(
            Placed("A4", Text(shared, "b2")), Placed("D4", Text(shared, "Fleet_x000D_\n desk")), Placed("F4", Number(1234.567, MoneyStyle)),
            Placed("G4", Number(46371.99999999, MomentStyle)), Placed("H4", Text(shared, "Won")),
                Placed("J4", Flag(true))) { RowIndex = 4 },
    ];

    private static void AddSheet(WorkbookPart book, string name, SheetStateValues? state, Columns? columns, IEnumerable<Row> rows)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet();
        if (columns is not null)
            part.Worksheet.Append(columns);
        part.Worksheet.Append(new SheetData(rows));
        var sheets = book.Workbook?.Sheets ?? throw new InvalidOperationException("the workbook has no sheets");
        var sheet = new Sheet { Id = book.GetIdOfPart(part), Name = name, SheetId = (uint)sheets.Count() + 1 };
        if (state is { } hidden)
            sheet.State = hidden;
        sheets.Append(sheet);
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = 164, FormatCode = "[$-409]m/d/yyyy\\ h:mm\\ AM/PM;@" },
            new NumberingFormat { NumberFormatId = 165, FormatCode = "[$€-2]\\ #,##0.00;[Red]\\-#,##0.00\" days\"" }),
        new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(), new CellFormat { NumberFormatId = 164 }, new CellFormat { NumberFormatId = 165 }));

    private static Cell Text(List<string> shared, string text)
    {
        if (!shared.Contains(text))
            shared.Add(text);
        return new Cell { DataType = CellValues.SharedString, CellValue = new CellValue(shared.IndexOf(text)) };
    }

    private static Cell Number(double number, uint style) => new() { CellValue = new CellValue(number), StyleIndex = style };

    private static Cell Flag(bool flag) => new() { DataType = CellValues.Boolean, CellValue = new CellValue(flag) };

    private static Cell Placed(string reference, Cell cell)
    {
        cell.CellReference = reference;
        return cell;
    }

    private static FactSet Read(byte[] book, params KeyValuePair<string, string>[] settings)
    {
        using var folder = Exported.Of();
        var path = Path.Combine(folder.Path, "Opportunities 11-2-2026.xlsx");
        File.WriteAllBytes(path, book);
        return MappedCsv.Read(path, CsvPreset.Named("dynamics365").With([new("currency", "EUR"), .. settings]), Folder.Day);
    }

    private static Worksheet Sheet(SpreadsheetDocument document) =>
        document.WorkbookPart?.WorksheetParts.Select(part => part.Worksheet).OfType<Worksheet>()
            .First(sheet => sheet.Descendants<Row>().Count() > 2) ?? throw new InvalidOperationException("there is no such sheet");

    [Fact]
    public void A_static_worksheet_of_Dynamics_gives_its_deals_with_ids_days_and_amounts()
    {
        var facts = Read(Dynamics());
        Assert.Equal(
            [
                ("a1", "Claims", "Contoso", 250000.5m, new(2026, 12, 15), DealStatus.Open),
                ("b2", "Fleet\r\n desk", null, 1234.567m, new(2026, 12, 15), DealStatus.Won),
            ],
            facts.Deals!.Select(deal => (deal.Id, deal.Name, deal.Customer, deal.Amount?.Amount ?? 0, deal.CloseDate!.Value, deal.Status)));
    }

    [Fact]
    public void What_its_hidden_columns_hold_is_not_read() => Assert.Contains(
        "has no column \"Internal Note\"",
        Assert.Single(Read(Dynamics(), new KeyValuePair<string, string>("attributes.note", "Internal Note")).Problems!, problem =>
            problem.Property == "attributes.note").Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_sheet_that_is_hidden_is_read_when_it_is_named() => Assert.Contains(
        "no column holds the id of a deal",
        Assert.Throws<UnreadableCsvException>(() => Read(Dynamics(), new KeyValuePair<string, string>("sheet", "hiddenSheet"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void An_error_in_a_cell_is_reported_and_no_empty_cell()
    {
        var facts = Read(Dynamics(document =>
        {
            var cell = Sheet(document).Descendants<Row>().ElementAt(1).Elements<Cell>().ElementAt(5);
            (cell.DataType, cell.CellValue) = (CellValues.Error, new CellValue("#REF!"));
        }));
        Assert.Null(facts.Deals![0].Amount);
        Assert.Contains("#REF!", Assert.Single(facts.Problems!, problem => problem.Property == "amount").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_count_from_1904_where_the_workbook_says_so()
    {
        var facts = Read(Dynamics(document => document.WorkbookPart!.Workbook!.InsertAt(new WorkbookProperties { Date1904 = true }, 0)));
        Assert.Equal(new(2030, 12, 16), facts.Deals![0].CloseDate);
    }

    [Fact]
    public void Runs_of_a_text_are_one_text_without_how_it_is_pronounced()
    {
        var facts = Read(Dynamics(document =>
        {
            var texts = document.WorkbookPart!.SharedStringTablePart!.SharedStringTable!;
            var item = texts.Elements<SharedStringItem>().First(one => one.InnerText == "Contoso");
            item.RemoveAllChildren();
            item.Append(
                new Run(new SheetText { Text = "Con" }), new Run(new RunProperties(new Bold()), new SheetText { Text = "toso" }),
                new PhoneticRun(new SheetText { Text = "kontoso" }) { BaseTextStartIndex = 0, EndingBaseIndex = 3 });
        }));
        Assert.Equal("Contoso", facts.Deals![0].Customer);
    }

    [Fact]
    public void A_link_that_is_no_address_spoils_nothing()
    {
        var book = Dynamics(document =>
        {
            var part = document.WorkbookPart!.WorksheetParts.Last();
            part.AddHyperlinkRelationship(new("mailto:x@contoso.example", UriKind.Absolute), true, "r9");
            part.Worksheet!.Append(new Hyperlinks(new Hyperlink { Id = "r9", Reference = "E2" }));
        });
        using var bytes = new MemoryStream();
        bytes.Write(book);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.Contains("worksheets/_rels", StringComparison.Ordinal))
                .ToArray())
                Replace(entry, "mailto:x@contoso.example", "mailto:x@contoso.example, y@contoso.example; http://[");
        Assert.Equal("a1", Read(bytes.ToArray()).Deals![0].Id);
    }

    private static void Replace(ZipArchiveEntry entry, string from, string to)
    {
        using var stream = entry.Open();
        using var reader = new StreamReader(stream, leaveOpen: true);
        var text = reader.ReadToEnd().Replace(from, to, StringComparison.Ordinal);
        stream.SetLength(0);
        using var writer = new StreamWriter(stream);
        writer.Write(text);
    }
}
