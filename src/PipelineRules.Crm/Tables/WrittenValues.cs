using System.Globalization;
using NodaTime.Text;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Imports;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Tables;

/// <summary>Values of any property, from the way in which an export writes them to that of the tables of facts.</summary>
internal static class WrittenValues
{
    /// <param name="property">The property; null where it is none, and then the text stays as it is.</param>
    /// <param name="column">What the cell is called in the map.</param>
    /// <param name="cells">The row.</param>
    /// <returns>The value. A text that cannot be read is reported, and stays as it is.</returns>
    public static string? Of(FactProperty? property, string column, FactCells cells)
    {
        var text = cells.Text(column);
        if (text is null || property is null || property.TryNormalize(text, out _))
            return text;
        return property.Kind switch
        {
            PropertyKind.Day => cells.Day(column) is { } day ? LocalDatePattern.Iso.Format(day) : text,
            PropertyKind.Money or PropertyKind.Number =>
                cells.Number(column) is { } number ? number.ToString(CultureInfo.InvariantCulture) : text,
            PropertyKind.Flag => cells.Flag(column) is { } flag ? flag ? "true" : "false" : text,
            PropertyKind.Enum => cells.Word(column, new EnumParser(property.Words), null) is { } place ? property.Words[place] : text,
            _ => text,
        };
    }
}
