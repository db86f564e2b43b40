using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts.Schema.Values;

namespace PipelineRules.Facts.Schema;

/// <summary>Declares a table, property by property, in the order in which files have them.</summary>
/// <param name="name">The table's name.</param>
/// <param name="noun">What a sentence calls one of its facts.</param>
/// <param name="meaning">What it holds.</param>
internal sealed class TableBuilder<TFact>(string name, string noun, string meaning) where TFact : class
{
    private readonly List<TypedProperty<TFact>> _properties = [];

    public ValueProperty<TFact, string?> Id(
        string meaning, Func<TFact, string?> get, Func<TFact, string, TFact> with, string named = "id") => Add(
        new(named, PropertyKind.Id, meaning, PastView.AsRecorded) { IsRequired = true },
        TextCodec.Instance, get, (fact, id) => with(fact, id ?? ""));

    public ValueProperty<TFact, string?> Reference(
        string named, string to, string meaning, Func<TFact, string?> get, Func<TFact, string?, TFact> with,
        PastView past = PastView.Unknown) => Add(
        new(named, PropertyKind.Reference, meaning, past) { References = to, Recurs = true }, TextCodec.Instance, get, with);

    public ValueProperty<TFact, string?> Text(
        string named, string meaning, Func<TFact, string?> get, Func<TFact, string?, TFact> with,
        PastView past = PastView.Unknown, bool recurs = false, string? example = null) => Add(
        new(named, PropertyKind.Text, meaning, past) { Recurs = recurs, Example = example }, TextCodec.Instance, get, with);

    public ValueProperty<TFact, string?> Currency(
        string meaning, Func<TFact, string?> get, Func<TFact, string?, TFact> with, string example = "EUR", bool isRequired = false) => Add(
        new("currency", PropertyKind.Currency, meaning, PastView.AsRecorded) { Recurs = true, Example = example, IsRequired = isRequired },
        TextCodec.Instance, get, with);

    /// <summary>An amount, whose currency stands in a property of its own after it.</summary>
    public (ValueProperty<TFact, decimal?> Amount, ValueProperty<TFact, string?> Currency) Money(
        string meaning, Func<TFact, Money?> get, Func<TFact, Money?, TFact> with, PastView past = PastView.Unknown) => (
        Add(
            new("amount", PropertyKind.Money, meaning, past), Codecs.Number,
            fact => get(fact)?.Amount,
            (fact, amount) => with(fact, amount is { } known ? new Money(known, get(fact)?.Currency ?? "") : null)),
        Currency(
            "The ISO 4217 code of the amount's currency; the reporting currency where none is named.",
            fact => get(fact)?.Currency,
            (fact, currency) => get(fact) is { } money ? with(fact, new Money(money.Amount, currency ?? "")) : fact));

    public ValueProperty<TFact, LocalDate?> Day(
        string named, string meaning, Func<TFact, LocalDate?> get, Func<TFact, LocalDate?, TFact> with, PastView past = PastView.Unknown) =>
            Add(
        new(named, PropertyKind.Day, meaning, past), Codecs.Day, get, with);

    public ValueProperty<TFact, decimal?> Number(
        string named, string meaning, Func<TFact, decimal?> get, Func<TFact, decimal?, TFact> with, string example, PastView past) => Add(
        new(named, PropertyKind.Number, meaning, past) { Example = example, IsRequired = true }, Codecs.Number, get, with);

    public ValueProperty<TFact, int?> WholeNumber(
        string named, string meaning, Func<TFact, int?> get, Func<TFact, int?, TFact> with, PastView past = PastView.Unknown) => Add(
        new(named, PropertyKind.WholeNumber, meaning, past) { Example = "1" }, Codecs.WholeNumber, get, with);

    /// <summary>A word, and what counts where none is given.</summary>
    public ValueProperty<TFact, T> Enum<T>(
        string named, T otherwise, string meaning, Func<TFact, T> get, Func<TFact, T, TFact> with, PastView past = PastView.Unknown)
        where T : struct, Enum => Add(
        new(named, PropertyKind.Enum, meaning, past) { Words = EnumCodec<T>.Words, Default = EnumCodec<T>.Word(otherwise) },
        new EnumCodec<T>(otherwise), get, with);

    /// <summary>A word, or none.</summary>
    public ValueProperty<TFact, T?> Enum<T>(
        string named, string meaning, Func<TFact, T?> get, Func<TFact, T?, TFact> with, PastView past = PastView.Unknown)
        where T : struct, Enum => Add(
        new(named, PropertyKind.Enum, meaning, past) { Words = EnumCodec<T>.Words }, Codecs.Enum<T>(), get, with);

    public ValueProperty<TFact, Period?> Lead(string named, string meaning, Func<TFact, Period?> get, Func<TFact, Period?, TFact> with) =>
        Add(
        new(named, PropertyKind.Period, meaning, PastView.Unknown) { Recurs = true }, Codecs.Lead, get, with);

    public ValueProperty<TFact, bool> Flag(string named, string meaning, Func<TFact, bool> get, Func<TFact, bool, TFact> with) => Add(
        new(named, PropertyKind.Flag, meaning, PastView.Unknown) { Default = "false" }, FlagCodec.Instance, get, with);

    public ValueProperty<TFact, IReadOnlyList<string>?> References(
        string named, string to, string meaning, Func<TFact, IReadOnlyList<string>?> get, Func<TFact, IReadOnlyList<string>?, TFact> with,
        PastView past = PastView.Unknown) => Add(
        new(named, PropertyKind.List, meaning, past) { References = to }, Codecs.List, get, with);

    public ValueProperty<TFact, IReadOnlyList<DealSplit>?> Splits(
        string named, string meaning, Func<TFact, IReadOnlyList<DealSplit>?> get, Func<TFact, IReadOnlyList<DealSplit>?, TFact> with) =>
            Add(
        new(named, PropertyKind.Splits, meaning, PastView.Unknown), Codecs.Splits, get, with);

    public ValueProperty<TFact, DealAttributes?> Attributes(
        string named, string meaning, Func<TFact, DealAttributes?> get, Func<TFact, DealAttributes?, TFact> with) => Add(
        new(named, PropertyKind.Attributes, meaning, PastView.Unknown), Codecs.Attributes, get, with);

    /// <summary>The table of all that was declared.</summary>
    /// <param name="make">Makes a fact of the values in a row.</param>
    /// <param name="get">The table in a set of facts.</param>
    /// <param name="with">A set of facts with another such table.</param>
    /// <param name="identity">What a message names a fact by; the first property where none is given.</param>
    public TypedTable<TFact> Build(
        Func<FactRow, TFact> make, Func<FactSet, IReadOnlyList<TFact>?> get, Func<FactSet, IReadOnlyList<TFact>?, FactSet> with,
        params TypedProperty<TFact>[] identity) => new(
        name, noun, meaning, _properties.ToArray(), identity.Length > 0 ? identity : _properties.Take(1).ToArray(), make, get, with);

    private ValueProperty<TFact, TValue> Add<TValue>(
        PropertyDeclaration said, ValueCodec<TValue> codec, Func<TFact, TValue> get, Func<TFact, TValue, TFact> with)
    {
        var property = new ValueProperty<TFact, TValue>(said, _properties.Count, codec, get, with);
        _properties.Add(property);
        return property;
    }
}
