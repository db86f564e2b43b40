using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PipelineRules.Facts.Schema;

/// <summary>One table of facts of one type.</summary>
/// <typeparam name="TFact">The facts.</typeparam>
public sealed class TypedTable<TFact> : FactTable where TFact : class
{
    private readonly Func<FactRow, TFact> _make;
    private readonly Func<FactSet, IReadOnlyList<TFact>?> _get;
    private readonly Func<FactSet, IReadOnlyList<TFact>?, FactSet> _with;

    internal TypedTable(
        string name, string noun, string meaning, IReadOnlyList<TypedProperty<TFact>> properties,
        IReadOnlyList<TypedProperty<TFact>> identity,
        Func<FactRow, TFact> make, Func<FactSet, IReadOnlyList<TFact>?> get, Func<FactSet, IReadOnlyList<TFact>?, FactSet> with)
        : base(name, noun, meaning, properties, identity)
    {
        (Properties, Identity, _make, _get, _with) = (properties, identity, make, get, with);
        Days = [.. Of<LocalDate?>()];
        References = [.. Of<string?>().Where(property => property.References is not null)];
        ReferenceLists = [.. Of<IReadOnlyList<string>?>().Where(property => property.References is not null)];
    }

    /// <inheritdoc cref="FactTable.Properties"/>
    public new IReadOnlyList<TypedProperty<TFact>> Properties { get; }

    /// <inheritdoc cref="FactTable.Identity"/>
    public new IReadOnlyList<TypedProperty<TFact>> Identity { get; }

    /// <summary>The table's facts in a set; null where the set lacks the table.</summary>
    public IReadOnlyList<TFact>? Get(FactSet facts) => _get(facts);

    /// <summary>The set with other facts in this table; null takes the table away. The one given stays as it is.</summary>
    public FactSet With(FactSet facts, IReadOnlyList<TFact>? rows) => _with(facts, rows);

    /// <summary>A fact of the values in a row.</summary>
    public TFact Make(FactRow row) => _make(row);

    /// <inheritdoc cref="FactTable.Find"/>
    public new TypedProperty<TFact>? Find(string? property) => Properties.FirstOrDefault(one => one.Name == property);

    /// <summary>The properties whose values are of one type: all days, or all numbers.</summary>
    /// <typeparam name="TValue">The type, as the facts have it.</typeparam>
    public IEnumerable<ValueProperty<TFact, TValue>> Of<TValue>() => Properties.OfType<ValueProperty<TFact, TValue>>();

    /// <summary>What a message names a fact by: its id, or in a table without ids what it refers to; empty where it says neither.</summary>
    public string NameOf(TFact fact) =>
        string.Join(" ", Identity.Select(property => property.Text(fact)).Where(text => !string.IsNullOrWhiteSpace(text)));

    internal ValueProperty<TFact, LocalDate?>[] Days { get; }

    internal ValueProperty<TFact, string?>[] References { get; }

    internal ValueProperty<TFact, IReadOnlyList<string>?>[] ReferenceLists { get; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IFactTableVisitor<TResult> visitor) =>
        (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit(this);
}
