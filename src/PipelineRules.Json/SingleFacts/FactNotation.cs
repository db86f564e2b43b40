using System.Linq;
using System.Text.Json;
using PipelineRules.Facts;
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
    public static ObjectMember<TRow, IFactRecord>[] AddTables<TRow>(Shape<TRow> shape, System.Func<TRow, IFactRecord?> fact)
    {
        var none = new ReportingCurrency(() => "");
        return
        [
            Table("rates", RateTable.Row()), Table("customers", CustomerTable.Row()), Table("goals", GoalTable.Row()), Table("stakeholders", StakeholderTable.Row()),
            Table("priorities", PriorityTable.Row()), Table("validations", ValidationTable.Row()), Table("deals", DealTable.Row(none)),
            Table("closeDateChanges", CloseDateChangeTable.Row()), Table("quotas", QuotaTable.Row(none)), Table("team", TeamTable.Row()), Table("waivers", WaiverTable.Row()),
            Table("fieldChanges", FieldChangeTable.Row()), Table("fieldHistoryFrom", FieldHistoryStartTable.Row()),
        ];

        ObjectMember<TRow, IFactRecord> Table<T>(string name, Notation<T> row) where T : class, IFactRecord =>
            shape.Held(name, new RowNotation<T>(row), one => fact(one) as T);
    }

    private static ObjectNotation<IFactRecord?[]> Tables()
    {
        var shape = new Shape<IFactRecord?[]>("a fact");
        var tables = AddTables(shape, facts => facts[0]);
        return shape.Making(() => [.. tables.Select(table => table.Value)]);
    }

    private sealed class RowNotation<T>(Notation<T> row) : Notation<IFactRecord> where T : class, IFactRecord
    {
        public override IFactRecord Read(ref JsonCursor cursor) => row.Read(ref cursor);

        public override void Write(Utf8JsonWriter json, IFactRecord value) => row.Write(json, (T)value);
    }
}
