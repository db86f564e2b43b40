using System;
using System.Collections.Generic;
using NodaTime;

namespace PipelineRules.Facts.Schema;

/// <summary>
/// The values of one fact by property, while it is read or written. A reader fills one row again and again, and the table makes a fact of
/// it each time.
/// </summary>
/// <remarks>
/// Values are kept as what they are, so that nothing is boxed. A row is for one thread, and for one table: a property of another table has
/// no place in it.
/// </remarks>
public sealed class FactRow
{
    private readonly string?[] _texts;
    private readonly object?[] _objects;
    private readonly LocalDate[] _days;
    private readonly decimal[] _numbers;
    private readonly int[] _wholes;
    private ulong _known;

    /// <summary>A row without values.</summary>
    /// <param name="table">The table of the facts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public FactRow(FactTable table)
    {
        var count = (table ?? throw new ArgumentNullException(nameof(table))).Properties.Count;
        (_texts, _objects, _days, _numbers, _wholes) =
            (new string?[count], new object?[count], new LocalDate[count], new decimal[count], new int[count]);
    }

    /// <summary>The currency of amounts that name none; null where nobody said.</summary>
    public string? ReportingCurrency { get; set; }

    /// <summary>Forgets all values.</summary>
    public void Clear() => _known = 0;

    /// <summary>Forgets the value of one property.</summary>
    public void Forget(FactProperty property) => Forget(property.Ordinal);

    /// <summary>Whether the row holds a value of a property.</summary>
    public bool Has(FactProperty property) => Has(property.Ordinal);

    /// <summary>The text of an id, a reference, a currency or a text; null where there is none.</summary>
    public string? Text(FactProperty property) => Text(property.Ordinal);

    /// <summary>The day; null where there is none.</summary>
    public LocalDate? Day(FactProperty property) => Day(property.Ordinal);

    /// <summary>The number, or how much of a currency; null where there is none.</summary>
    public decimal? Number(FactProperty property) => Number(property.Ordinal);

    /// <summary>The whole number, or the place of a word among <see cref="FactProperty.Words"/>; null where there is none.</summary>
    public int? Whole(FactProperty property) => Whole(property.Ordinal);

    /// <summary>The flag; null where there is none.</summary>
    public bool? Flag(FactProperty property) => Whole(property.Ordinal) is { } one ? one != 0 : null;

    /// <summary>The lead time, the list, the shares or the attributes; null where there are none of that type.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    public T? Value<T>(FactProperty property) where T : class => Value<T>(property.Ordinal);

    /// <summary>Keeps a text: of an id, a reference, a currency or a text.</summary>
    public void Set(FactProperty property, string text) => Set(property.Ordinal, text);

    /// <summary>Keeps a day.</summary>
    public void Set(FactProperty property, LocalDate day) => Set(property.Ordinal, day);

    /// <summary>Keeps a number, or how much of a currency.</summary>
    public void Set(FactProperty property, decimal number) => Set(property.Ordinal, number);

    /// <summary>Keeps a whole number, or the place of a word among <see cref="FactProperty.Words"/>.</summary>
    public void Set(FactProperty property, int number) => Set(property.Ordinal, number);

    /// <summary>Keeps a flag.</summary>
    public void Set(FactProperty property, bool flag) => Set(property.Ordinal, flag ? 1 : 0);

    /// <summary>Keeps a lead time.</summary>
    public void Set(FactProperty property, Period lead) => Set(property.Ordinal, (object)lead);

    /// <summary>Keeps a list.</summary>
    public void Set(FactProperty property, IReadOnlyList<string> texts) => Set(property.Ordinal, (object)texts);

    /// <summary>Keeps the shares in a deal.</summary>
    public void Set(FactProperty property, IReadOnlyList<DealSplit> splits) => Set(property.Ordinal, (object)splits);

    /// <summary>Keeps attributes.</summary>
    public void Set(FactProperty property, DealAttributes attributes) => Set(property.Ordinal, (object)attributes);

    internal bool Has(int ordinal) => (_known & (1UL << ordinal)) != 0;

    internal string? Text(int ordinal) => Has(ordinal) ? _texts[ordinal] : null;

    internal LocalDate? Day(int ordinal) => Has(ordinal) ? _days[ordinal] : null;

    internal decimal? Number(int ordinal) => Has(ordinal) ? _numbers[ordinal] : null;

    internal int? Whole(int ordinal) => Has(ordinal) ? _wholes[ordinal] : null;

    internal T? Value<T>(int ordinal) where T : class => Has(ordinal) ? _objects[ordinal] as T : null;

    internal Money? Money(FactProperty amount, FactProperty currency) =>
        Number(amount.Ordinal) is { } known ? new Money(known, Text(currency.Ordinal).NullIfBlank() ?? ReportingCurrency ?? "") : null;

    internal void Forget(int ordinal) => _known &= ~(1UL << ordinal);

    internal void Set(int ordinal, string text) => _texts[Known(ordinal)] = text;

    internal void Set(int ordinal, LocalDate day) => _days[Known(ordinal)] = day;

    internal void Set(int ordinal, decimal number) => _numbers[Known(ordinal)] = number;

    internal void Set(int ordinal, int number) => _wholes[Known(ordinal)] = number;

    internal void Set(int ordinal, object value) => _objects[Known(ordinal)] = value;

    private int Known(int ordinal)
    {
        _known |= 1UL << ordinal;
        return ordinal;
    }
}
