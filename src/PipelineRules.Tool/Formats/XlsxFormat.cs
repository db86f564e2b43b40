using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml;
using NodaTime.Text;
using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Pages;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Formats;

/// <summary>
/// For Excel: a workbook with all sheets of the report, its numbers, days and texts as what they are, so that no name can become a formula.
/// </summary>
internal sealed class XlsxFormat() : Format("xlsx")
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const int LongestText = 32_767;
    private const int MostRows = 1_048_576;

    // What Excel counts days from.
    private static readonly NodaTime.LocalDate s_start = new(1899, 12, 30);

    public override void Write(View view, Output output) => DelayedOutput.Write(output.Utf8, file =>
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        var sheets = view.Sheets;
        WriteText(archive, "[Content_Types].xml", $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{Each(sheets, at => $"<Override PartName=\"/xl/worksheets/sheet{at}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")}</Types>
            """);
        WriteText(
            archive, "_rels/.rels",
            $"""
            <Relationships xmlns="{Package}/relationships">
            <Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/>
            </Relationships>
            """);
        WriteText(
            archive, "xl/workbook.xml",
            $"""
            <workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>
            {Each(sheets, at => $"<sheet name=\"{sheets[at - 1].Name}\" sheetId=\"{at}\" r:id=\"r{at}\"/>")}
            </sheets></workbook>
            """);
        WriteText(
            archive, "xl/_rels/workbook.xml.rels",
            $"""
            <Relationships xmlns="{Package}/relationships">
            {Each(sheets, at => $"<Relationship Id=\"r{at}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>")}
            <Relationship Id="s" Type="{Relations}/styles" Target="styles.xml"/></Relationships>
            """);
        WriteText(
            archive, "xl/styles.xml",
            $"""<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>""");
        for (var at = 1; at <= sheets.Count; at++)
            WriteSheet(archive, $"xl/worksheets/sheet{at}.xml", sheets[at - 1]);
    });

    private static string Each(IReadOnlyList<Sheet> sheets, Func<int, string> write) =>
        string.Concat(Enumerable.Range(1, sheets.Count).Select(write));

    private static void WriteText(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), ConsoleHost.Encoding);
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text.Trim());
    }

    private static void WriteSheet(ZipArchive archive, string name, Sheet sheet)
    {
        using var part = archive.CreateEntry(name).Open();
        using var xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = ConsoleHost.Encoding, CheckCharacters = false });
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw(
            "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
                + "state=\"frozen\"/></sheetView></sheetViews>");
        xml.WriteStartElement("sheetData", Main);
        WriteRow(xml, sheet.Columns, "2");
        foreach (var row in sheet.Rows.Take(MostRows - 1))
            WriteRow(xml, row, null);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteRow(XmlWriter xml, IEnumerable<object?> cells, string? style)
    {
        xml.WriteStartElement("row", Main);
        foreach (var cell in cells)
        {
            xml.WriteStartElement("c", Main);
            if (style is not null)
                xml.WriteAttributeString("s", style);
            WriteCell(xml, cell);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, object? cell)
    {
        switch (cell)
        {
            case null: break;
            case decimal number: WriteValue(xml, number.ToString(CultureInfo.InvariantCulture)); break;
            case int number: WriteValue(xml, number.ToString(CultureInfo.InvariantCulture)); break;
            case bool flag:
                xml.WriteAttributeString("t", "b");
                WriteValue(xml, flag ? "1" : "0");
                break;
            case string text
                when text.Length == 10 && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
                    && day.Year is >= 1901 and <= 9999:
                xml.WriteAttributeString("s", "1");
                WriteValue(xml, NodaTime.Period.DaysBetween(s_start, day).ToString(CultureInfo.InvariantCulture));
                break;
            case IEnumerable<string> many: WriteText(xml, string.Join(' ', many)); break;
            default: WriteText(xml, $"{cell}"); break;
        }
    }

    private static void WriteValue(XmlWriter xml, string value) => xml.WriteElementString("v", Main, value);

    private static void WriteText(XmlWriter xml, string text)
    {
        var legible = TerminalSafeText.Clean(text);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(legible.Length <= LongestText ? legible : legible[..LongestText]);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
