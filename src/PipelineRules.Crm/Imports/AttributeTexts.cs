using System.Globalization;
using NodaTime.Text;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm.Imports;

/// <summary>Puts an attribute into the form in which it is read back later, whatever the file's own way of writing.</summary>
internal static class AttributeTexts
{
    public static CellResult<string> Read(string text, CellFormat format, ColumnKind kind) => kind switch
    {
        ColumnKind.Number => Written(format.Numbers.ReadPercent(text), number => number.ToString(CultureInfo.InvariantCulture)),
        ColumnKind.Day => Written(format.Days.Read(text), stamp => LocalDatePattern.Iso.Format(stamp.Date)),
        ColumnKind.Flag => Written(FlagParser.Read(text), flag => flag ? "true" : "false"),
        _ => new(text),
    };

    private static CellResult<string> Written<T>(CellResult<T> cellResult, System.Func<T, string> write) =>
        cellResult.Error is null ? new(write(cellResult.Value)) : new("", cellResult.Error);
}
