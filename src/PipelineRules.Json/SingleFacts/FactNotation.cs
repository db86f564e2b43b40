using System;
using System.Linq;
using System.Text.Json;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;
using PipelineRules.Json.Notations;
using PipelineRules.Json.Reading;
using PipelineRules.Json.Tables;

namespace PipelineRules.Json.SingleFacts;

/// <summary>One fact under the name of its table: <c>{ "deals": { "id": "D-1" } }</c>.</summary>
internal sealed class FactNotation : Notation<IFactRecord>
{
    private readonly ObjectNotation<IFactRecord?[]> _object = Tables();

    public override IFactRecord Read(ref JsonCursor cursor) => Only(_object.Read(ref cursor), ref cursor);

    public override void Write(Utf8JsonWriter json, IFactRecord value) => _object.Write(json, [value]);

    /// <summary>The one fact of those read.</summary>
    /// <exception cref="UnreadableFactsException">There is none, or more than one.</exception>
    public static IFactRecord Only(IFactRecord?[] read, ref JsonCursor cursor) => read.OfType<IFactRecord>().ToArray() is [var fact]
        ? fact
        : throw cursor.Refusal("expected one fact under the name of its table, such as \"deals\"");

    /// <summary>Adds a property for every table. One of them holds the fact.</summary>
    public static ObjectMember<TRow, IFactRecord>[] AddTables<TRow>(Shape<TRow> shape, Func<TRow, IFactRecord?> fact) =>
        [.. FactTables.All.Select(table => table.Accept(new Adder<TRow>(shape, fact)))];

    private static ObjectNotation<IFactRecord?[]> Tables()
    {
        var shape = new Shape<IFactRecord?[]>("a fact");
        var tables = AddTables(shape, facts => facts[0]);
        return shape.Making(() => [.. tables.Select(table => table.Value)]);
    }

    private sealed class Adder<TRow>(Shape<TRow> shape, Func<TRow, IFactRecord?> fact) : IFactTableVisitor<ObjectMember<TRow, IFactRecord>>
    {
        private readonly ReportingCurrency _none = new(() => "");

        public ObjectMember<TRow, IFactRecord> Visit<TFact>(TypedTable<TFact> table) where TFact : class =>
            shape.Held(table.Name, new RowNotation<TFact>(TableMember.Row(table, _none)), row => fact(row) is TFact ? fact(row) : null);
    }

    private sealed class RowNotation<T>(Notation<T> row) : Notation<IFactRecord> where T : class
    {
        public override IFactRecord Read(ref JsonCursor cursor) =>
            row.Read(ref cursor) as IFactRecord ?? throw new InvalidOperationException($"{typeof(T).Name} is no fact");

        public override void Write(Utf8JsonWriter json, IFactRecord value) => row.Write(json, (T)value);
    }
}
