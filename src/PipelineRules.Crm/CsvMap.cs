using System;
using System.Collections.Generic;
using System.IO;
using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm;

/// <summary>
/// Which columns of which files feed which tables and properties of the facts: what <see cref="MappedCsv"/> reads by. It never changes and
/// may be
/// shared between threads.
/// </summary>
/// <remarks>A map is a small JSON file, described in <c>docs/maps.md</c>.</remarks>
public sealed class CsvMap
{
    private readonly string _json;

    internal CsvMap(string? name, MapSettings settings, IReadOnlyList<SourceMap> sources, string json = "{\"tables\":{}}") =>
        (Name, Settings, Sources, _json) = (name, settings, sources, json);

    /// <summary>What the map calls itself; null when it does not.</summary>
    public string? Name { get; }

    internal MapSettings Settings { get; }

    internal IReadOnlyList<SourceMap> Sources { get; }

    /// <summary>The same map, which reads time stamps as before and names no zone of the facts.</summary>
    internal CsvMap WithoutTimeZone() => new(Name, Settings with { TimeZone = null }, Sources, _json);

    /// <summary>Reads a map from its JSON.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="CsvMapException">It is no JSON, or says something that is not known.</exception>
    public static CsvMap Parse(string json) =>
        Located(json ?? throw new ArgumentNullException(nameof(json)), MapReader.Read);

    /// <summary>The map with more said by another, which wins where both say something: of a table, of a file, of a property.</summary>
    /// <param name="json">The other map. A source of it that names no file adds to all of this map's for that table, or, where there is
    /// none, reads the file of the deals.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="CsvMapException">It is no JSON, or says something that is not known.</exception>
    public CsvMap With(string json) => Located(json ?? throw new ArgumentNullException(nameof(json)), Under);

    /// <summary>The map with columns for single properties.</summary>
    /// <param name="columns">
    /// Pairs of a property and a column: of deals (<c>mustHaveDate</c>), of another table (<c>customers.name</c>), or of a setting of the
    /// map
    /// and its value (<c>timeZone</c>, <c>currency</c>). Where a property is there more than once, the first column that holds anything
    /// counts.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> is null.</exception>
    /// <exception cref="CsvMapException">A property is not known.</exception>
    public CsvMap With(IEnumerable<KeyValuePair<string, string>> columns) =>
        Under(Assignments.Map(columns ?? throw new ArgumentNullException(nameof(columns))));

    /// <summary>Reads a map from a file.</summary>
    /// <param name="path">Where the file is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="CsvMapException">It is no JSON, or says something that is not known.</exception>
    public static CsvMap Load(string path) => Parse(File.ReadAllText(path));

    private CsvMap Under(string json) => MapReader.Read(MergedMap.Merge(_json, json));

    private static CsvMap Located(string json, Func<string, CsvMap> read)
    {
        try
        {
            return read(json);
        }
        catch (CsvMapException flaw) when (MapLines.Find(json, flaw.Place) is { } line)
        {
            throw flaw.At(line);
        }
    }
}
