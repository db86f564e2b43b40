using System;
using System.Linq;
using System.Text.Json;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;
using PipelineRules.Json.Codecs;
using PipelineRules.Json.Reading;
using PipelineRules.Json.Tables;

namespace PipelineRules.Json.SingleFacts;

/// <summary>One fact under the name of its table: <c>{ "deals": { "id": "D-1" } }</c>.</summary>
internal sealed class FactNotation : JsonCodec<IFactRecord>
{
    private readonly JsonObjectCodec<IFactRecord?[]> _object = Tables();

    public override IFactRecord Read(ref JsonCursor cursor) => Only(_object.Read(ref cursor), ref cursor);

    public override void Write(Utf8JsonWriter json, IFactRecord value) => _object.Write(json, [value]);

    /// <summary>The one fact of those read.</summary>
    /// <exception cref="UnreadableFactsException">There is none, or more than one.</exception>
    public static IFactRecord Only(IFactRecord?[] read, ref JsonCursor cursor) => read.OfType<IFactRecord>().ToArray() is [var fact]
        ? fact
        : throw cursor.Refusal("expected one fact under the name of its table, such as \"deals\"");

    /// <summary>Adds a property for every table. One of them holds the fact.</summary>
    public static ReferenceMember<TRow, IFactRecord>[] AddTables<TRow>(
        ObjectCodecBuilder<TRow> objectCodecBuilder, Func<TRow, IFactRecord?> fact)
    {
        var rows = new RowNotations();
        return [
            .. FactTables.All.Select(table => table.Accept(rows))
                .Select(row => objectCodecBuilder.Held(row.Table, row, one => fact(one) is { } held && row.IsOf(held) ? held : null))];
    }

    private static JsonObjectCodec<IFactRecord?[]> Tables()
    {
        var objectCodecBuilder = new ObjectCodecBuilder<IFactRecord?[]>("a fact");
        var tables = AddTables(objectCodecBuilder, facts => facts[0]);
        return objectCodecBuilder.Making(() => [.. tables.Select(table => table.Value)]);
    }

    private sealed class RowNotations : IFactTableVisitor<RowNotation>
    {
        private readonly ReportingCurrency _none = new(() => "");

        public RowNotation Visit<TFact>(TypedTable<TFact> table) where TFact : class =>
            new RowNotation<TFact>(table.Name, TableMember.Row(table, _none));
    }

    private abstract class RowNotation(string table) : JsonCodec<IFactRecord>
    {
        public string Table { get; } = table;

        public abstract bool IsOf(IFactRecord fact);
    }

    private sealed class RowNotation<TFact>(string table, JsonCodec<TFact> row) : RowNotation(table) where TFact : class
    {
        public override bool IsOf(IFactRecord fact) => fact is TFact;

        public override IFactRecord Read(ref JsonCursor cursor) => (IFactRecord)row.Read(ref cursor);

        public override void Write(Utf8JsonWriter json, IFactRecord value) => row.Write(json, (TFact)value);
    }
}
