using System.Globalization;
using NodaTime.Text;
using PipelineRules.Crm.Cells;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Tables;

/// <summary>Values of any property, from the way in which an export writes them to that of the tables of facts.</summary>
internal static class WrittenValues
{
    /// <param name="property">The property; null where it is none, and then the text stays as it is.</param>
    /// <param name="text">The value as the export writes it.</param>
    /// <param name="format">How the export writes days and numbers.</param>
    public static CellResult<string> Read(FactProperty? property, string text, CellFormat format) => property?.Kind switch
    {
        PropertyKind.Day => Written(format.Days.Read(text, isDate: true), stamp => LocalDatePattern.Iso.Format(stamp.Date)),
        PropertyKind.Money => Written(AmountParser.Read(text, format), amount => Of(amount.Number)),
        PropertyKind.Number => Written(format.Numbers.Read(text), Of),
        PropertyKind.WholeNumber =>
            Written(WholeNumberParser.Read(text, format), number => number.ToString(CultureInfo.InvariantCulture)),
        PropertyKind.Flag => Written(FlagParser.Read(text), flag => flag ? "true" : "false"),
        PropertyKind.Enum => Written(new EnumParser(property.Words).Read(text), place => property.Words[place]),
        _ => new(text),
    };

    private static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static CellResult<string> Written<T>(CellResult<T> read, System.Func<T, string> write) =>
        read.Error is null ? new(write(read.Value)) : new("", read.Error);
}
