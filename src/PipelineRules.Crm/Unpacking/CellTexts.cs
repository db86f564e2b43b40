using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PipelineRules.Crm.Unpacking;

/// <summary>The texts of a workbook's cells, by their types.</summary>
internal sealed partial class CellTexts(WorkbookPart book)
{
    // Excel counts days from here, or from 1904 where the workbook says so: so many days later.
    private const int DaysTo1904 = 1462;

    private readonly string[] _shared = [.. Shared(book)];
    private readonly bool[] _isDay = [.. DayStyles(book)];
    private readonly int _later = book.Workbook?.WorkbookProperties?.Date1904?.Value == true ? DaysTo1904 : 0;

    /// <summary>The texts of a row from its first column on; a cell that is not there is empty.</summary>
    public IReadOnlyList<string> Of(Row row)
    {
        var texts = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var at = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : texts.Count;
            while (texts.Count < at)
                texts.Add("");
            texts.Add(Text(cell));
        }

        return texts;
    }

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter))
            column = (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1;
        return column - 1;
    }

    private string Text(Cell cell)
    {
        if (cell.InlineString is { } inline)
            return Unescaped(inline);
        var value = cell.CellValue?.Text ?? "";
        return value.Length == 0 ? "" : cell.DataType?.InnerText switch
        {
            "s" => _shared[int.Parse(value, CultureInfo.InvariantCulture)],
            "b" => TypedText.Of(value is "1" or "true"),
            null or "n" => Number(double.Parse(value, CultureInfo.InvariantCulture), cell.StyleIndex?.Value ?? 0),
            "d" => TypedText.Of(DateTime.Parse(value, CultureInfo.InvariantCulture)),
            _ => XmlConvert.DecodeName(value),
        };
    }

    private string Number(double number, uint style) =>
        style < _isDay.Length && _isDay[style] && number + _later is >= 1 and < 2_958_466
            ? TypedText.Of(DateTime.FromOADate(number + _later))
            : TypedText.Of(number);

    private static IEnumerable<string> Shared(WorkbookPart book)
    {
        if (book.SharedStringTablePart is not { } part)
            yield break;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement
                && reader.LoadCurrentElement() is SharedStringItem item)
                yield return Unescaped(item);
    }

    // How a text is pronounced, where a workbook says so, is no part of it.
    private static string Unescaped(RstType item) =>
        XmlConvert.DecodeName(item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(run => run.Text?.Text)));

    private static IEnumerable<bool> DayStyles(WorkbookPart book)
    {
        var sheet = book.WorkbookStylesPart?.Stylesheet;
        var codes =
            (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? []).ToLookup(one => one.NumberFormatId?.Value, one => one.FormatCode);
        return (sheet?.CellFormats?.Elements<CellFormat>() ?? [])
            .Select(style => style.NumberFormatId?.Value ?? 0)
            .Select(id => codes[id].FirstOrDefault()?.Value is { } code ? IsDayFormat(code) : IsDayFormat(id));
    }

    // Formats that every Excel has, some of them in East Asia alone.
    private static bool IsDayFormat(uint id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 50 and <= 58);

    private static bool IsDayFormat(string code) => Letters().Replace(code, "").Any("dDyYmMhH".Contains);

    /// <summary>What is shown as it stands, and what is in brackets: a colour, a culture, time that adds up.</summary>
    [GeneratedRegex("""\"[^\"]*\"|[\\_*].|\[[^\]]*\]""")]
    private static partial Regex Letters();
}
