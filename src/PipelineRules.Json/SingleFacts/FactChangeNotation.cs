using System.Linq;
using System.Text.Json;
using PipelineRules.Facts;
using PipelineRules.Json.Codecs;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.SingleFacts;

/// <summary>
/// One change: what is done, and the fact under the name of its table: <c>{ "change": "put", "deals": { "id": "D-1" } }</c>.
/// </summary>
internal sealed class FactChangeNotation : JsonCodec<FactChange>
{
    private readonly JsonObjectCodec<Draft> _object = Members();

    public override FactChange Read(ref JsonCursor cursor)
    {
        var draft = _object.Read(ref cursor);
        return FactChange.Create(
            draft.Kind ?? throw cursor.Refusal("expected the property change: put, add or remove"),
            FactNotation.Only(draft.Facts, ref cursor));
    }

    public override void Write(Utf8JsonWriter json, FactChange value) => _object.Write(json, new Draft(value.Kind, [value.Fact]));

    private static JsonObjectCodec<Draft> Members()
    {
        var objectCodecBuilder = new ObjectCodecBuilder<Draft>("a change");
        var kind = objectCodecBuilder.Word<FactChangeKind>("change", draft => draft.Kind);
        var tables = FactNotation.AddTables(objectCodecBuilder, draft => draft.Facts[0]);
        return objectCodecBuilder.Making(() => new Draft(kind.Value, [.. tables.Select(table => table.Value)]));
    }

    private sealed class Draft(FactChangeKind? kind, IFactRecord?[] facts)
    {
        public FactChangeKind? Kind { get; } = kind;

        public IFactRecord?[] Facts { get; } = facts;
    }
}
