using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using System.Text;

namespace PipelineRules.Crm.Files;

/// <summary>The files of an export: those of a folder; or one file, and whatever lies beside it.</summary>
/// <param name="path">The folder or the file.</param>
/// <param name="main">The name for which the one file stands.</param>
/// <param name="others">The names that stand for themselves even then.</param>
internal sealed class ExportFiles(string path, string? main, IReadOnlyList<string> others)
{
    private readonly Dictionary<(string, Charset), Encoding?> _surveyed = [];
    private readonly string? _given = File.Exists(path) && !others.Any(name => IsNamed(Path.GetFileName(path), name)) ? path : null;
    private readonly string _folder = File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path)) ?? path : path;

    /// <summary>Where the file of a name is; null when there is none.</summary>
    /// <exception cref="UnreadableCsvException">Several files bear the name.</exception>
    public string? Find(string name) => (_given is not null && name == main ? [_given] : Named(name)) switch
    {
        [var one] => one,
        [] => null,
        var many => throw UnreadableCsvException.Whole(
            name, $"{many.Count} files bear this name, {string.Join(" and ", many.Take(2).Select(Path.GetFileName))} among them; give one of them instead of the folder"),
    };

    /// <summary>Where the file of a name would be.</summary>
    public string Place(string name) => Path.Combine(_folder, name);

    /// <exception cref="UnreadableCsvException">There is no such file, or it is no text.</exception>
    public CsvFile Open(string file, Dialect dialect)
    {
        if (!_surveyed.TryGetValue((file, dialect.Charset), out var encoding))
            _surveyed[(file, dialect.Charset)] = encoding = Survey.Of(file, dialect.Charset);
        return CsvFile.Open(file, dialect, encoding);
    }

    private List<string> Named(string name) => File.Exists(Place(name))
        ? [Place(name)]
        : Directory.Exists(_folder) ? [.. Directory.EnumerateFiles(_folder).Where(file => IsNamed(Path.GetFileName(file), name)).Order(StringComparer.Ordinal)] : [];

    private static bool IsNamed(string file, string name) => FileSystemName.MatchesSimpleExpression(name, file);
}
