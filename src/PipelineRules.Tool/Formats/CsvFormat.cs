using System.Collections.Generic;
using System.Linq;
using CsvHelper;
using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Pages;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Formats;

/// <summary>For spreadsheets: the report's first sheet, in which no name can become a formula.</summary>
internal sealed class CsvFormat() : Format("csv")
{
    private static readonly CsvWriterOptions Safe = new() { NewLine = "\r\n" };

    public override void Write(View view, Output output)
    {
        using var csv = CsvWriter.Create(output.Utf8, Safe, leaveOpen: true);
        var sheet = view.Sheets[0];
        WriteRow(csv, sheet.Columns);
        foreach (var row in sheet.Rows)
            WriteRow(csv, row);
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<object?> cells)
    {
        foreach (var cell in cells)
            WriteCell(csv, cell);
        csv.EndRecord();
    }

    private static void WriteCell(CsvWriter csv, object? cell)
    {
        switch (cell)
        {
            case decimal number: csv.WriteField(number, default); break;
            case int number: csv.WriteField(number, default); break;
            case bool flag: csv.WriteField(flag ? "true" : "false"); break;
            case IEnumerable<string> many: WriteText(csv, string.Join(' ', many)); break;
            default: WriteText(csv, $"{cell}"); break;
        }
    }

    private static void WriteText(CsvWriter csv, string text)
    {
        var guarded = FormulaGuard.Of(text);
        csv.WriteField(guarded, guarded is ['\'', ..] ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
    }
}
