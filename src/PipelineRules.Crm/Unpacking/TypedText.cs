using System;
using System.Globalization;

namespace PipelineRules.Crm.Unpacking;

/// <summary>Values that came with a type, as texts that mean the same however the cells of an export are written.</summary>
internal static class TypedText
{
    /// <summary>A number. One with decimals is written without a point, <c>150055E-2</c>, for a point means thousands somewhere.</summary>
    public static string Of(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (!text.Contains('.', StringComparison.Ordinal))
            return text;
        text = text.TrimEnd('0').TrimEnd('.');
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? text
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{decimal.Parse(text.Remove(point, 1), CultureInfo.InvariantCulture)}E-{text.Length - point - 1}");
    }

    /// <summary>A number as spreadsheets keep it. One of more than fifteen digits shows that it was cut.</summary>
    public static string Of(double number) =>
        Math.Abs(number) is < 1e15 and (0 or > 1e-10) ? Of((decimal)number)
            : number.ToString("0.##############E+0", CultureInfo.InvariantCulture);

    public static string Of(DateTime moment) =>
        moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Of(bool flag) => flag ? "true" : "false";
}
