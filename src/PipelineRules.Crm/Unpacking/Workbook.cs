using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using CsvHelper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PipelineRules.Crm.Unpacking;

/// <summary>Reads a sheet of an Excel workbook row by row and writes it as CSV.</summary>
internal static class Workbook
{
    private const string KeptThoughHidden = "(Do Not Modify)";

    /// <param name="path">The workbook.</param>
    /// <param name="sheet">The name of the sheet; null for the first that is not hidden.</param>
    /// <param name="csv">Where to write to.</param>
    /// <exception cref="UnreadableCsvException">It is no workbook that can be read, or has no such sheet.</exception>
    public static void Write(string path, string? sheet, string csv)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        try
        {
            using var document = SpreadsheetDocument.Open(file, isEditable: false);
            var book = document.WorkbookPart ?? throw new InvalidDataException("it has no workbook part");
            using var reader = OpenXmlPartReader.Create(Find(book, sheet, path));
            using var writer = CsvWriter.ToFile(csv, new CsvWriterOptions { ValidateFieldCount = false });
            WriteRows(reader, new CellTexts(book), writer);
        }
        catch (Exception flaw) when (flaw is OpenXmlPackageException or FormatException or InvalidDataException or XmlException)
        {
            throw UnreadableCsvException.Whole(Path.GetFileName(path), $"the workbook cannot be read: {flaw.Message.TrimEnd('.')}");
        }
    }

    private static WorksheetPart Find(WorkbookPart book, string? sheet, string path)
    {
        var sheets = Sheets(book).ToArray();
        foreach (var (one, part) in sheets)
            if (sheet is null ? IsVisible(one) : sheet.Equals(one.Name?.Value, StringComparison.OrdinalIgnoreCase))
                return part;
        var names = sheets.Select(one => one.Sheet.Name?.Value ?? "").ToArray();
        throw UnreadableCsvException.Whole(Path.GetFileName(path), sheet is null
            ? "the workbook has no sheet that is not hidden"
            : $"the workbook has no sheet {Printable.Quoted(sheet)}{Nearest.Hint(sheet, names)}; it has "
                + $"{string.Join(", ", names.Select(Printable.Quoted))}");
    }

    private static IEnumerable<(Sheet Sheet, WorksheetPart Part)> Sheets(WorkbookPart book)
    {
        foreach (var sheet in book.Workbook?.Sheets?.Elements<Sheet>() ?? [])
            if (sheet.Id?.Value is { } id && book.TryGetPartById(id, out var part) && part is WorksheetPart cells)
                yield return (sheet, cells);
    }

    private static bool IsVisible(Sheet sheet) => sheet.State is null || sheet.State.Value == SheetStateValues.Visible;

    private static void WriteRows(OpenXmlReader reader, CellTexts texts, CsvWriter writer)
    {
        var (hidden, columns, written) = (new List<Column>(), default(int[]), 0u);
        while (reader.Read())
            if (!reader.IsStartElement)
                continue;
            else if (reader.ElementType == typeof(Column) && reader.LoadCurrentElement() is Column column && IsHidden(column))
                hidden.Add(column);
            else if (reader.ElementType == typeof(Row) && reader.LoadCurrentElement() is Row row)
            {
                for (; written + 1 < row.RowIndex?.Value; written++)
                    WriteRow(writer, []);
                var cells = texts.Of(row);
                // A title above the table stands in one cell.
                columns ??= cells.Count(cell => cell.Length > 0) > 1 ? Columns(cells, hidden) : null;
                WriteRow(writer, (columns ?? []).Select(at => cells.ElementAtOrDefault(at) ?? ""));
                written++;
            }
    }

    private static void WriteRow(CsvWriter writer, IEnumerable<string> cells)
    {
        foreach (var cell in cells.DefaultIfEmpty(""))
            writer.WriteField(cell);
        writer.EndRecord();
    }

    private static bool IsHidden(Column column) => column.Hidden?.Value == true || column.Width?.Value == 0;

    private static int[] Columns(IReadOnlyList<string> header, List<Column> hidden) =>
        [.. Enumerable.Range(0, header.Count).Where(at =>
            header[at].StartsWith(KeptThoughHidden, StringComparison.Ordinal)
                || !hidden.Exists(column => at + 1 >= column.Min?.Value && at + 1 <= column.Max?.Value))];
}
