using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CsvHelper;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

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
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        try
        {
            using var reader = ExcelReaderFactory.CreateReader(file);
            GoTo(reader, sheet, path);
            using var writer = CsvWriter.ToFile(csv, new CsvWriterOptions { ValidateFieldCount = false });
            WriteRows(reader, writer);
        }
        catch (Exception flaw) when (flaw is ExcelReaderException or InvalidDataException or System.Xml.XmlException)
        {
            var isLocked = flaw is InvalidPasswordException;
            throw UnreadableCsvException.Whole(
                Path.GetFileName(path),
                isLocked ? "the workbook is protected by a password" : $"the workbook cannot be read: {flaw.Message.TrimEnd('.')}");
        }
    }

    private static void GoTo(IExcelDataReader reader, string? sheet, string path)
    {
        var names = new List<string>();
        do
        {
            if (sheet is null ? reader.VisibleState == "visible" : reader.Name.Equals(sheet, StringComparison.OrdinalIgnoreCase))
                return;
            names.Add(reader.Name);
        }
        while (reader.NextResult());
        throw UnreadableCsvException.Whole(Path.GetFileName(path), sheet is null
            ? "the workbook has no sheet that is not hidden"
            : $"the workbook has no sheet {Printable.Quoted(sheet)}{Nearest.Hint(sheet, names)}; it has "
                + $"{string.Join(", ", names.Select(Printable.Quoted))}");
    }

    private static void WriteRows(IExcelDataReader reader, CsvWriter writer)
    {
        int[]? columns = null;
        while (reader.Read())
        {
            columns ??= HasHeader(reader) ? Columns(reader) : null;
            foreach (var column in columns ?? [])
                writer.WriteField(column < reader.FieldCount ? Text(reader.GetValue(column)) : "");
            if (columns is null)
                writer.WriteField("");
            writer.EndRecord();
        }
    }

    // A title above the table stands in one cell.
    private static bool HasHeader(IExcelDataReader reader) =>
        Enumerable.Range(0, reader.FieldCount).Count(column => Text(reader.GetValue(column)).Length > 0) >= Math.Min(2, reader.FieldCount);

    private static int[] Columns(IExcelDataReader reader) =>
        [.. Enumerable.Range(0, reader.FieldCount)
            .Where(
                column =>
                    reader.GetColumnWidth(column) > 0
                        || Text(reader.GetValue(column)).StartsWith(KeptThoughHidden, StringComparison.Ordinal))];

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        double number => TypedText.Of(number),
        int number => TypedText.Of((decimal)number),
        bool flag => TypedText.Of(flag),
        DateTime moment => TypedText.Of(moment),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };
}
