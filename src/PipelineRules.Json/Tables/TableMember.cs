using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;
using PipelineRules.Json.Codecs;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Tables;

/// <summary>A table of the facts file.</summary>
internal abstract class TableMember(string name) : ObjectMember<FactSet>(name)
{
    /// <summary>The facts with the rows that were read; without the table where it was absent or null.</summary>
    public abstract FactSet AddTo(FactSet facts);

    /// <summary>How one fact of a table is written.</summary>
    public static JsonObjectCodec<TFact> Row<TFact>(TypedTable<TFact> table, ReportingCurrency reporting) where TFact : class
    {
        var row = new FactRow(table);
        return new(table.Name, [.. table.Properties.Select(property => new PropertyMember<TFact>(property, row))], () =>
        {
            row.ReportingCurrency = reporting.SaidSoFar;
            return table.Make(row);
        });
    }

    /// <summary>Makes the member of each table.</summary>
    /// <param name="reporting">The currency of amounts that name none.</param>
    /// <param name="rowLimit">How many rows are read.</param>
    /// <param name="streamed">Rows that are written in the place of the table's own.</param>
    public sealed class Maker(ReportingCurrency reporting, RowLimit rowLimit, IEnumerable<object>?[] streamed)
        : IFactTableVisitor<TableMember>
    {
        public TableMember Visit<TFact>(TypedTable<TFact> table) where TFact : class =>
            new Of<TFact>(table, reporting, rowLimit, streamed.OfType<IEnumerable<TFact>>().FirstOrDefault());
    }

    private sealed class Of<TFact>(TypedTable<TFact> table, ReportingCurrency reporting, RowLimit rowLimit, IEnumerable<TFact>? streamed)
        : TableMember(table.Name) where TFact : class
    {
        private readonly ListCodec<TFact> _rows = new(Row(table, reporting), rowLimit);

        private IReadOnlyList<TFact>? Rows { get; set; }

        public override void Forget() => Rows = null;

        public override void Read(ref JsonCursor cursor) => Rows = cursor.Token == JsonTokenType.Null ? null : _rows.Read(ref cursor);

        public override void Write(Utf8JsonWriter json, FactSet facts)
        {
            if ((streamed ?? table.Get(facts)) is not { } rows)
                return;
            json.WritePropertyName(Label);
            _rows.WriteAll(json, rows);
        }

        public override FactSet AddTo(FactSet facts) => table.With(facts, reporting.Settled(table, Rows));
    }
}
