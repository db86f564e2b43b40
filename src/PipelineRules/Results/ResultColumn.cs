using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts.Schema.Values;

namespace PipelineRules.Results;

/// <summary>One column of results, declared once: JSON, CSV and the schema of results are derived from it.</summary>
/// <typeparam name="TRow">What a row of results is about.</typeparam>
public sealed class ResultColumn<TRow>
{
    private readonly Action<TRow, IResultWriter> _write;

    private ResultColumn(string name, string meaning, ResultKind kind, bool isAlwaysKnown, Action<TRow, IResultWriter> write) =>
        (Name, Meaning, Kind, IsAlwaysKnown, _write) = (name, meaning, kind, isAlwaysKnown, write);

    /// <summary>The column's name, which stays: <c>closeDate</c>.</summary>
    public string Name { get; }

    /// <summary>What it means, in a sentence or more.</summary>
    public string Meaning { get; }

    /// <summary>What it holds.</summary>
    public ResultKind Kind { get; }

    /// <summary>Whether there is always a value.</summary>
    public bool IsAlwaysKnown { get; }

    /// <summary>The words it may hold; empty for other kinds.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    /// <summary>Values to show; empty where its kind shows enough.</summary>
    public IReadOnlyList<string> Examples { get; internal init; } = [];

    /// <summary>Writes the row's value.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void Write(TRow row, IResultWriter writer) => _write(row, writer ?? throw new ArgumentNullException(nameof(writer)));

    /// <summary>The column's name.</summary>
    public override string ToString() => Name;

    internal static ResultColumn<TRow> Text(
        string name, string meaning, Func<TRow, string?> get, bool isAlwaysKnown = false, params string[] examples) =>
        new(name, meaning, ResultKind.Text, isAlwaysKnown, (row, writer) => writer.Text(get(row))) { Examples = examples };

    internal static ResultColumn<TRow> Word<T>(string name, string meaning, Func<TRow, T?> get, bool isAlwaysKnown = true)
        where T : struct, Enum =>
        new(name, meaning, ResultKind.Word, isAlwaysKnown,
            (row, writer) => writer.Text(get(row) is { } word ? EnumCodec<T>.Word(word) : null))
        {
            Words = EnumCodec<T>.Words,
        };

    internal static ResultColumn<TRow> Number(string name, string meaning, Func<TRow, decimal?> get, bool isAlwaysKnown = false) =>
        new(name, meaning, ResultKind.Number, isAlwaysKnown, (row, writer) => writer.Number(get(row)));

    internal static ResultColumn<TRow> WholeNumber(string name, string meaning, Func<TRow, int?> get, bool isAlwaysKnown = false) =>
        new(name, meaning, ResultKind.WholeNumber, isAlwaysKnown, (row, writer) => writer.WholeNumber(get(row)));

    internal static ResultColumn<TRow> Day(string name, string meaning, Func<TRow, LocalDate?> get) =>
        new(name, meaning, ResultKind.Day, false, (row, writer) => writer.Day(get(row)));

    internal static ResultColumn<TRow> Flag(string name, string meaning, Func<TRow, bool> get) =>
        new(name, meaning, ResultKind.Flag, true, (row, writer) => writer.Flag(get(row)));

    internal static ResultColumn<TRow> Texts(string name, string meaning, Func<TRow, IEnumerable<string>> get) =>
        new(name, meaning, ResultKind.Texts, true, (row, writer) => writer.Texts(get(row)));
}
