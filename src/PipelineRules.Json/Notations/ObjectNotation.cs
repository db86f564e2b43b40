using System;
using System.Linq;
using System.Text.Json;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Notations;

/// <summary>An object with known properties, in any order, each at most once.</summary>
internal sealed class ObjectNotation<TRow>(string called, Member<TRow>[] members, Func<TRow> make) : Notation<TRow>
{
    public override TRow Read(ref JsonCursor cursor)
    {
        if (cursor.Token != JsonTokenType.StartObject)
            throw cursor.Expected("an object in curly brackets");
        foreach (var member in members)
            member.Forget();
        var seen = 0UL;
        for (var at = 0; cursor.Next() != JsonTokenType.EndObject; at++)
            ReadMember(ref cursor, at = PlaceOf(ref cursor, at), ref seen);
        return make();
    }

    public override void Write(Utf8JsonWriter json, TRow value)
    {
        json.WriteStartObject();
        foreach (var member in members)
            member.Write(json, value);
        json.WriteEndObject();
    }

    private void ReadMember(ref JsonCursor cursor, int at, ref ulong seen)
    {
        var member = members[at];
        cursor.Path.Enter(member.Name);
        if ((seen & (1UL << at)) != 0)
            throw cursor.Refusal($"the property {member.Name} is there twice");
        seen |= 1UL << at;
        cursor.Next();
        member.Read(ref cursor);
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
        var known = members.Select(member => member.Name);
        var name = cursor.Text();
        var hint = Nearest.Of(name, known) is { } nearest ? $"did you mean {nearest}?" : $"known are {string.Join(", ", known)}";
        return cursor.Refusal($"unknown property {Printable.Of(name)} in {called}; {hint}");
    }
}
