using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace PipelineRules.Facts.Schema.Values;

/// <summary>How the values of each kind are written in a CSV file, the same in every culture.</summary>
internal static class Codecs
{
    private static readonly char[] s_separators = [';', '|'];

    public static StructCodec<LocalDate> Day { get; } = new(
        (row, ordinal) => row.Day(ordinal), (row, ordinal, day) => row.Set(ordinal, day),
        day => LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso)),
        text => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null);

    public static StructCodec<decimal> Number { get; } = new(
        (row, ordinal) => row.Number(ordinal), (row, ordinal, number) => row.Set(ordinal, number), Written, Parsed);

    public static StructCodec<int> WholeNumber { get; } = new(
        (row, ordinal) => row.Whole(ordinal), (row, ordinal, number) => row.Set(ordinal, number),
        number => number.ToString(CultureInfo.InvariantCulture),
        text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null);

    public static ObjectCodec<Period> Lead { get; } = new(
        PeriodPattern.Roundtrip.Format,
        text => text.Any(char.IsDigit) && PeriodPattern.Roundtrip.Parse(text) is { Success: true } lead ? lead.Value : null);

    public static ObjectCodec<IReadOnlyList<string>> List { get; } = new(texts => string.Join(";", texts), Parts);

    public static ObjectCodec<IReadOnlyList<DealSplit>> Splits { get; } = new(splits => string.Join(";", splits.Select(Written)), Shares);

    /// <summary>Attributes are told one by one: as one text there are none.</summary>
    public static ObjectCodec<DealAttributes> Attributes { get; } = new(_ => "", _ => null);

    /// <summary>Members of an enumeration of which there may be none.</summary>
    public static StructCodec<T> Enum<T>() where T : struct, Enum => new(
        (row, ordinal) => EnumCodec<T>.Member(row.Whole(ordinal)), (row, ordinal, member) => row.Set(ordinal, EnumCodec<T>.Place(member)),
        EnumCodec<T>.Word, text => EnumCodec<T>.Member(Array.IndexOf(EnumCodec<T>.Words, text)));

    private static string Written(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static decimal? Parsed(string text) =>
        decimal.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
                : null;

    private static string[] Parts(string text) => [.. text.Split(s_separators).Select(part => part.Trim()).Where(part => part.Length > 0)];

    private static string Written(DealSplit split) =>
        $"{split.Owner}:{Written(split.Percent)}{(split.Kind == SplitKind.Revenue ? "" : $":{EnumCodec<SplitKind>.Word(split.Kind)}")}";

    private static DealSplit[]? Shares(string text)
    {
        var shares = Array.ConvertAll(Parts(text), Share);
        return Array.IndexOf(shares, null) < 0 ? shares.OfType<DealSplit>().ToArray() : null;
    }

    private static DealSplit? Share(string part)
    {
        var (rest, kind) = (part, SplitKind.Revenue);
        var colon = part.LastIndexOf(':');
        if (colon > 0 && new EnumCodec<SplitKind>(SplitKind.Revenue).TryParse(part.Substring(colon + 1), out kind))
            (rest, colon) = (part.Substring(0, colon), part.LastIndexOf(':', colon - 1));
        return colon > 0 && Parsed(rest.Substring(colon + 1)) is { } percent ? new DealSplit(rest.Substring(0, colon), percent, kind)
            : null;
    }
}
