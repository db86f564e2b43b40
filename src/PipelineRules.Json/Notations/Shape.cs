using System;
using System.Collections.Generic;
using NodaTime;

namespace PipelineRules.Json.Notations;

/// <summary>Says, property by property, what an object looks like.</summary>
/// <param name="called">What a message calls such objects: the name of their table.</param>
internal sealed class Shape<TRow>(string called)
{
    private readonly List<Member<TRow>> _members = [];

    public ObjectMember<TRow, string> Text(string name, Func<TRow, string?> of) => Held(name, new TextNotation(), of);

    /// <summary>Text that many rows share: the id of another fact, a currency, a stage.</summary>
    public ObjectMember<TRow, string> Shared(string name, Func<TRow, string?> of) =>
        Held(name, new RecurringNotation<string>(new TextNotation()), of);

    public ObjectMember<TRow, IReadOnlyList<T>> List<T>(string name, Notation<T> one, Func<TRow, IReadOnlyList<T>?> of) =>
        Held(name, new ListNotation<T>(one), of);

    public ValueMember<TRow, LocalDate> Day(string name, Func<TRow, LocalDate?> of) => Value(name, new DayNotation(), of);

    public ValueMember<TRow, decimal> Number(string name, Func<TRow, decimal?> of) => Value(name, new NumberNotation(), of);

    public ValueMember<TRow, int> Whole(string name, Func<TRow, int?> of) => Value(name, new WholeNumberNotation(), of);

    public ValueMember<TRow, T> Word<T>(string name, Func<TRow, T?> of) where T : struct, Enum =>
        Value(name, new WordNotation<T>(CamelCase<T>.All), of);

    public ObjectMember<TRow, T> Held<T>(string name, Notation<T> notation, Func<TRow, T?> of) where T : class =>
        With(new ObjectMember<TRow, T>(name, notation, of));

    public ValueMember<TRow, T> Value<T>(string name, Notation<T> notation, Func<TRow, T?> of) where T : struct =>
        With(new ValueMember<TRow, T>(name, notation, of));

    public T With<T>(T member) where T : Member<TRow>
    {
        _members.Add(member);
        return member;
    }

    /// <summary>How such objects are written, made of what was read for their properties.</summary>
    public ObjectNotation<TRow> Making(Func<TRow> make) => new(called, [.. _members], make);
}
