using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using PipelineRules.Facts;
using PipelineRules.Json.Codecs;
using PipelineRules.Json.SingleFacts;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json;

/// <summary>
/// Reads and writes single facts and changes as JSON, on one line each, to be stored or sent:
/// <c>{ "change": "put", "deals": { "id": "D-1" } }</c>.
/// </summary>
/// <remarks>
/// A fact stands under the name of its table, and looks as it does in a facts file. An amount without a currency stays without one.
/// </remarks>
public static class FactJson
{
    private static readonly JsonWriterOptions s_oneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one fact: <c>{ "deals": { "id": "D-1" } }</c>.</summary>
    /// <param name="utf8">Where to; it is flushed and stays open.</param>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream utf8, IFactRecord fact) =>
        Write(utf8, fact ?? throw new ArgumentNullException(nameof(fact)), new FactNotation());

    /// <summary>Writes one change.</summary>
    /// <param name="utf8">Where to; it is flushed and stays open.</param>
    /// <param name="change">The change.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream utf8, FactChange change) =>
        Write(utf8, change ?? throw new ArgumentNullException(nameof(change)), new FactChangeNotation());

    /// <summary>Writes changes as one list, in their order.</summary>
    /// <param name="utf8">Where to; it is flushed and stays open.</param>
    /// <param name="changes">The changes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream utf8, IEnumerable<FactChange> changes) =>
        Write(utf8, (changes ?? throw new ArgumentNullException(nameof(changes))).ToArray(),
            new ListCodec<FactChange>(new FactChangeNotation()));

    /// <summary>Reads one fact.</summary>
    /// <param name="utf8">The text, in UTF-8 with or without its mark; it is read to its end and stays open.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnreadableFactsException">It is not JSON, not in UTF-8, or not one fact of a known table.</exception>
    public static IFactRecord ReadFact(Stream utf8, string name = "fact") => Read(utf8, name, new FactNotation());

    /// <summary>Reads one change.</summary>
    /// <param name="utf8">The text, in UTF-8 with or without its mark; it is read to its end and stays open.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnreadableFactsException">It is not JSON, not in UTF-8, or not one change of one fact of a known table.</exception>
    public static FactChange ReadChange(Stream utf8, string name = "change") => Read(utf8, name, new FactChangeNotation());

    /// <summary>Reads a list of changes.</summary>
    /// <param name="utf8">The text, in UTF-8 with or without its mark; it is read to its end and stays open.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnreadableFactsException">It is not JSON, not in UTF-8, or not a list of changes.</exception>
    public static IReadOnlyList<FactChange> ReadChanges(Stream utf8, string name = "changes") =>
        Read(utf8, name, new ListCodec<FactChange>(new FactChangeNotation()));

    private static void Write<T>(Stream utf8, T value, JsonCodec<T> jsonCodec)
    {
        using var json = new Utf8JsonWriter(utf8 ?? throw new ArgumentNullException(nameof(utf8)), s_oneLine);
        jsonCodec.Write(json, value);
    }

    private static T Read<T>(Stream utf8, string name, JsonCodec<T> jsonCodec) =>
        JsonDocumentReader.Read(
            utf8 ?? throw new ArgumentNullException(nameof(utf8)), name ?? throw new ArgumentNullException(nameof(name)), jsonCodec);
}
