using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;
using PipelineRules.Json.Codecs;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Tables;

/// <summary>How the values of a property are written in JSON, between the document and a row.</summary>
internal abstract class PropertyNotation
{
    public abstract void Read(ref JsonCursor cursor, FactRow row);

    /// <summary>Writes the value that the row holds.</summary>
    public abstract void Write(Utf8JsonWriter json, FactRow row);

    public static PropertyNotation For(FactProperty property) => property.Kind switch
    {
        PropertyKind.Day => new Of<LocalDate>(new DayCodec(), (row, day) => row.Set(property, day), row => row.Day(property) ?? default),
        PropertyKind.Money or PropertyKind.Number => new Of<decimal>(
            new NumberCodec(), (row, number) => row.Set(property, number), row => row.Number(property) ?? 0),
        PropertyKind.WholeNumber => Whole(property, new WholeNumberCodec()),
        PropertyKind.Enum => Whole(property, new JsonEnumCodec<int>([.. property.Words.Select((word, place) => (word, place))])),
        PropertyKind.Flag => new Of<bool>(new JsonFlagCodec(), (row, flag) => row.Set(property, flag), row => row.Flag(property) ?? false),
        PropertyKind.Period =>
            Objects(property, new InternedTextCodec<Period>(new LeadTimeCodec()), (row, lead) => row.Set(property, lead)),
        PropertyKind.List => Objects(property, new ListCodec<string>(new JsonTextCodec()), (row, texts) => row.Set(property, texts)),
        PropertyKind.Splits => Objects(property, new ListCodec<DealSplit>(SplitTable.Row()), (row, splits) => row.Set(property, splits)),
        PropertyKind.Attributes => Objects(property, new AttributesCodec(), (row, attributes) => row.Set(property, attributes)),
        _ => new Of<string>(
            property.Recurs ? new InternedTextCodec<string>(new JsonTextCodec()) : new JsonTextCodec(),
            (row, text) => row.Set(property, text), row => row.Text(property) ?? ""),
    };

    private static Of<int> Whole(FactProperty property, JsonCodec<int> jsonCodec) =>
        new(jsonCodec, (row, number) => row.Set(property, number), row => row.Whole(property) ?? 0);

    private static Of<T> Objects<T>(FactProperty property, JsonCodec<T> jsonCodec, Action<FactRow, T> set) where T : class =>
        new(jsonCodec, set, row => row.Value<T>(property) ?? throw new KeyNotFoundException(property.Name));

    private sealed class Of<T>(JsonCodec<T> jsonCodec, Action<FactRow, T> set, Func<FactRow, T> get) : PropertyNotation
    {
        public override void Read(ref JsonCursor cursor, FactRow row) => set(row, jsonCodec.Read(ref cursor));

        public override void Write(Utf8JsonWriter json, FactRow row) => jsonCodec.Write(json, get(row));
    }
}
