using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using System.Text;
using PipelineRules.Crm.Unpacking;

namespace PipelineRules.Crm.Files;

/// <summary>
/// The files of an export: those of a folder; or one file, and whatever lies beside it. Workbooks, JSON and archives are read as the CSV
/// that they hold.
/// </summary>
internal sealed class ExportFiles : IDisposable
{
    private static readonly string[] s_endings =
        [".xlsx", ".xlsm", ".xls", ".json", ".jsonl", ".ndjson", ".tsv", ".txt", ".csv.gz", ".json.gz", ".jsonl.gz"];

    private readonly UnpackedFiles _unpacked;
    private readonly ReadBudget _budget;
    private readonly Dictionary<(string, Charset?), Encoding?> _surveyed = [];
    private readonly string? _given;
    private readonly string? _main;
    private readonly Action<string>? _report;
    private readonly string _folder;

    /// <param name="path">The folder or the file.</param>
    /// <param name="main">The name for which the one file stands.</param>
    /// <param name="others">The names that stand for themselves even then.</param>
    /// <param name="budget">What may be read.</param>
    /// <param name="report">Takes what there is to say of files whose encoding is a guess, each once; null for nobody.</param>
    /// <exception cref="UnreadableCsvException">It is a file that holds no table.</exception>
    public ExportFiles(string path, string? main, IReadOnlyList<string> others, ReadBudget budget, Action<string>? report = null)
    {
        (_main, _report, _budget, _unpacked) = (main, report, budget, new(budget));
        var opened = _unpacked.Opened(path);
        _given = File.Exists(opened) && !others.Any(name => IsNamed(Path.GetFileName(opened), name)) ? opened : null;
        _folder = Directory.Exists(opened) ? opened : Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;
        if (_given is not null && FileFormats.Of(_given) == FileFormat.Json)
            _unpacked.Csv(_given, null);
    }

    /// <summary>Where the file of a name is; null when there is none.</summary>
    /// <exception cref="UnreadableCsvException">Several files bear the name.</exception>
    public string? Find(string name) =>
        (Unpacked(name) is { } one ? [one] : _given is not null && name == _main ? [_given] : Named(name)) switch
    {
        [var file] => file,
        [] => null,
        var many => throw UnreadableCsvException.Whole(
            name, $"{many.Count} files bear this name, {string.Join(" and ", many.Take(2).Select(Path.GetFileName))} among them; give one "
                + $"of them instead of the folder"),
    };

    /// <summary>Where the file of a name would be.</summary>
    public string Place(string name) => Path.Combine(_folder, name);

    /// <exception cref="UnreadableCsvException">There is no such file, or it is no text.</exception>
    public CsvFile Open(string file, Dialect dialect)
    {
        var csv = File.Exists(file) ? _unpacked.Csv(file, dialect.Sheet) : file;
        _budget.Open(csv);
        var written = _unpacked.IsWritten(csv) ? Dialect.Own : dialect;
        if (!_surveyed.TryGetValue((csv, written.Charset), out var encoding))
        {
            _surveyed[(csv, written.Charset)] = encoding = EncodingDetector.Detect(csv, written.Charset);
            if (written.Charset is null && encoding is not null)
                _report?.Invoke(
                    $"{Printable.Escaped(Path.GetFileName(file))} is not UTF-8, and nobody says what else: it is read as Windows-1252, "
                        + $"which "
                        + "may give other letters than were meant; say which: --set encoding=windows-1252, windows-1250, shift_jis ...");
        }

        return CsvFile.Open(csv, written, encoding);
    }

    public void Dispose() => _unpacked.Dispose();

    private string? Unpacked(string name) => _unpacked.More.FirstOrDefault(one => IsNamed(one.Key, name)).Value;

    private List<string> Named(string name) => File.Exists(Place(name))
        ? [Place(name)]
        : Directory.Exists(_folder) ? Alike(name, isExact: true) is { Count: > 0 } exact ? exact : Alike(name, isExact: false) : [];

    private List<string> Alike(string name, bool isExact) =>
        [.. Directory.EnumerateFiles(_folder)
            .Where(file => isExact ? IsNamed(Path.GetFileName(file), name) : IsNamed(AsCsv(Path.GetFileName(file)), name))
            .Order(StringComparer.Ordinal)];

    private static string AsCsv(string file) =>
        Array.Find(s_endings, ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending
            ? file[..^ending.Length] + ".csv"
            : file;

    private static bool IsNamed(string file, string name) => FileSystemName.MatchesSimpleExpression(name, file);
}
