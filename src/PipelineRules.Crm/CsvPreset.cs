using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm;

/// <summary>
/// The maps that come with the library, for what CRMs write when they export. Each is a map like anybody's: copy it, or lay your own over
/// it with <see cref="CsvMap.With(string)"/>.
/// </summary>
public static class CsvPreset
{
    private const string Ending = ".map.json";

    /// <summary>The names of the presets.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(CsvPreset).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(Ending, StringComparison.Ordinal))
            .Select(name => name[..^Ending.Length]).Order(StringComparer.Ordinal)];

    /// <summary>The preset of a name.</summary>
    /// <param name="name">The name, case left aside: <c>salesforce</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="CsvMapException">There is no preset of the name; the message names the nearest.</exception>
    public static CsvMap Named(string name) => CsvMap.Parse(Json(name));

    /// <summary>The JSON of a preset, to copy and change.</summary>
    /// <param name="name">The name, case left aside.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="CsvMapException">There is no preset of the name; the message names the nearest.</exception>
    public static string Json(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var known = Names.FirstOrDefault(one => one.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new CsvMapException(name, $"is no preset{Nearest.Hint(name, Names)}");
        using var resource = typeof(CsvPreset).Assembly.GetManifestResourceStream(known + Ending) ?? Stream.Null;
        using var text = new StreamReader(resource);
        return text.ReadToEnd();
    }
}
