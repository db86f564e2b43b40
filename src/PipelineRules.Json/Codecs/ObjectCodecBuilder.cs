using System;
using System.Collections.Generic;
using NodaTime;

namespace PipelineRules.Json.Codecs;

/// <summary>Says, property by property, what an object looks like.</summary>
/// <param name="called">What a message calls such objects: the name of their table.</param>
internal sealed class ObjectCodecBuilder<TRow>(string called)
{
    private readonly List<ObjectMember<TRow>> _members = [];

    public ReferenceMember<TRow, string> Text(string name, Func<TRow, string?> of) => Held(name, new JsonTextCodec(), of);

    /// <summary>Text that many rows share: the id of another fact, a currency, a stage.</summary>
    public ReferenceMember<TRow, string> Shared(string name, Func<TRow, string?> of) =>
        Held(name, new InternedTextCodec<string>(new JsonTextCodec()), of);

    public ReferenceMember<TRow, IReadOnlyList<T>> List<T>(string name, JsonCodec<T> one, Func<TRow, IReadOnlyList<T>?> of) =>
        Held(name, new ListCodec<T>(one), of);

    public ValueMember<TRow, LocalDate> Day(string name, Func<TRow, LocalDate?> of) => Value(name, new DayCodec(), of);

    public ValueMember<TRow, decimal> Number(string name, Func<TRow, decimal?> of) => Value(name, new NumberCodec(), of);

    public ValueMember<TRow, int> Whole(string name, Func<TRow, int?> of) => Value(name, new WholeNumberCodec(), of);

    public ValueMember<TRow, T> Word<T>(string name, Func<TRow, T?> of) where T : struct, Enum =>
        Value(name, new JsonEnumCodec<T>(EnumNames<T>.All), of);

    public ReferenceMember<TRow, T> Held<T>(string name, JsonCodec<T> jsonCodec, Func<TRow, T?> of) where T : class =>
        With(new ReferenceMember<TRow, T>(name, jsonCodec, of));

    public ValueMember<TRow, T> Value<T>(string name, JsonCodec<T> jsonCodec, Func<TRow, T?> of) where T : struct =>
        With(new ValueMember<TRow, T>(name, jsonCodec, of));

    public T With<T>(T member) where T : ObjectMember<TRow>
    {
        _members.Add(member);
        return member;
    }

    /// <summary>How such objects are written, made of what was read for their properties.</summary>
    public JsonObjectCodec<TRow> Making(Func<TRow> make) => new(called, [.. _members], make);
}
