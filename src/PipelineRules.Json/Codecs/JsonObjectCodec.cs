using System;
using System.Linq;
using System.Text.Json;
using PipelineRules.Json.Reading;
using System.Collections.Generic;

namespace PipelineRules.Json.Codecs;

/// <summary>An object with known properties, in any order, each at most once.</summary>
internal sealed class JsonObjectCodec<TRow>(string called, ObjectMember<TRow>[] members, Func<TRow> make) : JsonCodec<TRow>
{
    public override TRow Read(ref JsonCursor cursor)
    {
        if (cursor.Token != JsonTokenType.StartObject)
            throw cursor.Expected("an object in curly brackets");
        foreach (var objectMember in members)
            objectMember.Forget();
        var seen = 0UL;
        for (var at = 0; cursor.Next() != JsonTokenType.EndObject; at++)
            ReadMember(ref cursor, at = PlaceOf(ref cursor, at), ref seen);
        return make();
    }

    public override void Write(Utf8JsonWriter json, TRow value)
    {
        json.WriteStartObject();
        foreach (var objectMember in members)
            objectMember.Write(json, value);
        json.WriteEndObject();
    }

    private void ReadMember(ref JsonCursor cursor, int at, ref ulong seen)
    {
        var objectMember = members[at];
        cursor.Path.Enter(objectMember.Name);
        if ((seen & (1UL << at)) != 0)
            throw cursor.Refusal($"the property {objectMember.Name} is there twice");
        seen |= 1UL << at;
        cursor.Next();
        objectMember.Read(ref cursor);
        cursor.Path.Leave();
    }

    private int PlaceOf(ref JsonCursor cursor, int likely)
    {
        for (var tried = 0; tried < members.Length; tried++)
            if (members[(likely + tried) % members.Length].IsNamed(ref cursor))
                return (likely + tried) % members.Length;
        throw Unknown(ref cursor);
    }

    private UnreadableFactsException Unknown(ref JsonCursor cursor)
    {
        var known = members.Select(objectMember => objectMember.Name);
        var name = cursor.Text();
        var hint = Nearest.Of(name, known) is { } nearest ? $"did you mean {nearest}?" : $"known are {string.Join(", ", known)}";
        return cursor.Refusal($"unknown property {Printable.Of(name)} in {called}; {hint}");
    }
}
