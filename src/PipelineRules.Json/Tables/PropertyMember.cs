using System.Text.Json;
using PipelineRules.Facts.Schema;
using PipelineRules.Json.Codecs;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Tables;

/// <summary>A property of facts: what is read for it goes into the row that facts are made of.</summary>
internal sealed class PropertyMember<TFact>(TypedProperty<TFact> property, FactRow row) : ObjectMember<TFact>(property.Name)
    where TFact : class
{
    private readonly PropertyNotation _notation = PropertyNotation.For(property);

    public override void Forget() => row.Forget(property);

    public override void Read(ref JsonCursor cursor)
    {
        if (cursor.Token != JsonTokenType.Null)
            _notation.Read(ref cursor, row);
    }

    public override void Write(Utf8JsonWriter json, TFact fact)
    {
        property.Load(fact, row);
        if (!row.Has(property))
            return;
        json.WritePropertyName(Label);
        _notation.Write(json, row);
    }
}
