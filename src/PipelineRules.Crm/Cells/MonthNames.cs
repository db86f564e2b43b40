using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PipelineRules.Crm.Cells;

/// <summary>
/// The names of months in many languages. A name that means different months in different languages, as <c>listopad</c>, is read where the
/// language is known.
/// </summary>
internal sealed class MonthNames
{
    /// <summary>The months of all languages, without the names on which they disagree.</summary>
    public static readonly MonthNames All = new([.. Languages().SelectMany(one => one.Value)]);

    private readonly FrozenDictionary<string, int> _months;

    private MonthNames(IReadOnlyList<(string Name, int Month)> names) => _months = names.Distinct()
        .GroupBy(one => one.Name, StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Count() == 1)
        .ToFrozenDictionary(same => same.Key, same => same.First().Month, StringComparer.OrdinalIgnoreCase);

    /// <summary>The languages, by their two letters.</summary>
    public static IEnumerable<string> Codes => Languages().Select(one => one.Key);

    /// <summary>The months of one language: <c>de</c>, or a culture of it, <c>de-AT</c>; null when it is not known.</summary>
    public static MonthNames? For(string culture) =>
        Languages().TryGetValue(culture.Split('-', '_')[0].ToLowerInvariant(), out var names) ? new(names) : null;

    /// <summary>The number of the month of a name, 1 to 12; null when it is none.</summary>
    public int? Find(string name) => _months.TryGetValue(name, out var month) ? month : null;

    private static Dictionary<string, List<(string Name, int Month)>> Languages()
    {
        using var resource = typeof(MonthNames).Assembly.GetManifestResourceStream("MonthNames.txt") ?? Stream.Null;
        using var lines = new StreamReader(resource);
        return lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|')).ToDictionary(
            line => line[0],
            line => line.Skip(1).SelectMany((names, at) => names.Split(',').Select(name => (name, at + 1))).ToList());
    }
}
