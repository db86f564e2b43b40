using System;
using System.Collections.Generic;
using System.IO;
using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm;

/// <summary>Which columns of which files feed which tables and properties of the facts: what <see cref="MappedCsv"/> reads by. It never changes.</summary>
/// <remarks>A map is a small JSON file, described in <c>docs/maps.md</c>.</remarks>
public sealed class CsvMap
{
    internal CsvMap(string? name, MapSettings settings, IReadOnlyList<SourceMap> sources) =>
        (Name, Settings, Sources) = (name, settings, sources);

    /// <summary>What the map calls itself; null when it does not.</summary>
    public string? Name { get; }

    internal MapSettings Settings { get; }

    internal IReadOnlyList<SourceMap> Sources { get; }

    /// <summary>Reads a map from its JSON.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="CsvMapException">It is no JSON, or says something that is not known.</exception>
    public static CsvMap Parse(string json) => MapFile.Read(json ?? throw new ArgumentNullException(nameof(json)));

    /// <summary>Reads a map from a file.</summary>
    /// <param name="path">Where the file is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="CsvMapException">It is no JSON, or says something that is not known.</exception>
    public static CsvMap Load(string path) => Parse(File.ReadAllText(path));
}
