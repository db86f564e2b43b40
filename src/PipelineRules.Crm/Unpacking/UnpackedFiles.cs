using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm.Unpacking;

/// <summary>The files of an export as CSV: whatever is none is written as CSV to a folder of its own, which goes with this.</summary>
internal sealed class UnpackedFiles(ReadBudget budget) : IDisposable
{
    private static readonly string[] s_read = [".csv", ".tsv", ".txt", ".xlsx", ".xls", ".json", ".jsonl", ".ndjson", ".gz"];

    private readonly Dictionary<(string, string?), string> _written = [];
    private readonly Dictionary<string, string> _more = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _own = [];
    private string? _folder;
    private int _folders;

    /// <summary>The files that came out of others, by the names that they would have.</summary>
    public IReadOnlyDictionary<string, string> More => _more;

    /// <summary>
    /// What is at a path: of an archive the folder of its files, or its one file; of a compressed file what was compressed; else the path
    /// itself.
    /// </summary>
    /// <exception cref="UnreadableCsvException">It is nothing that holds a table.</exception>
    public string Opened(string path)
    {
        if (!File.Exists(path))
            return path;
        switch (FileFormats.Of(path))
        {
            case FileFormat.Gzip:
                return Opened(Decompressed(path));
            case FileFormat.Zip:
                return Extracted(path);
            case FileFormat.Pdf:
                throw UnreadableCsvException.Whole(
                    Path.GetFileName(path), "this is a PDF, which is for printing; export the table as CSV or as an Excel workbook");
            case FileFormat.Html:
                throw UnreadableCsvException.Whole(
                    Path.GetFileName(path),
                    "this is a page for a browser (HTML or XML), whatever its name says; open it in Excel and save it as .xlsx or CSV");
            case FileFormat.OldWorkbook:
                throw UnreadableCsvException.Whole(
                    Path.GetFileName(path),
                    "this is a workbook of Excel before 2007 (.xls), or one under a password; save it as .xlsx without one, or as CSV");
            default:
                return path;
        }
    }

    /// <summary>A file as CSV; itself where it is CSV.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sheet">The sheet of a workbook; null for the first.</param>
    /// <exception cref="UnreadableCsvException">It cannot be read as what it is.</exception>
    public string Csv(string path, string? sheet)
    {
        if (_written.TryGetValue((path, sheet), out var written))
            return written;
        return _written[(path, sheet)] = FileFormats.Of(path) switch
        {
            FileFormat.Workbook => OfWorkbook(path, sheet),
            FileFormat.Json => OfJson(path),
            FileFormat.Gzip or FileFormat.Zip or FileFormat.Pdf or FileFormat.OldWorkbook or FileFormat.Html
                when Opened(path) is var opened =>
                opened == path || Directory.Exists(opened) ? path : Csv(opened, sheet),
            _ => WithDoubledQuotes(path),
        };
    }

    /// <summary>Whether a file of CSV was written here, and so in the form that is written here.</summary>
    public bool IsWritten(string csv) => _own.Contains(csv);

    public void Dispose()
    {
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
    }

    private string WithDoubledQuotes(string path)
    {
        if (FileKind.IsPipe(path) || !BackslashQuotes.AreIn(path))
            return path;
        var csv = Path.Combine(NewFolder(), Path.GetFileName(path));
        BackslashQuotes.Rewrite(path, csv);
        return csv;
    }

    private string OfWorkbook(string path, string? sheet)
    {
        var csv = Path.Combine(NewFolder(), Path.GetFileName(path));
        Workbook.Write(path, sheet, csv);
        _own.Add(csv);
        return csv;
    }

    /// <summary>
    /// The file of the records that say no type, else of those of the type that the file is named for, else of the first.
    /// </summary>
    private string OfJson(string path)
    {
        var (main, first) = (default(string), default(string));
        foreach (var (table, csv) in new JsonRecords(path).Write(NewFolder()))
        {
            first ??= csv;
            _own.Add(csv);
            if (table.Length == 0)
                main = csv;
            else
                _more[table + ".csv"] = csv;
        }

        return main ?? first ?? path;
    }

    private string Decompressed(string path)
    {
        var name = Path.GetFileName(path);
        var plain = Path.Combine(NewFolder(), name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name);
        try
        {
            using var packed =
                new GZipStream(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), CompressionMode.Decompress);
            budget.Unpack(packed, plain);
        }
        catch (InvalidDataException)
        {
            throw UnreadableCsvException.Whole(name, "it begins as a gzip file does, and breaks off or is damaged");
        }

        return plain;
    }

    private string Extracted(string path)
    {
        var folder = NewFolder();
        var files = new List<string>();
        using var archive = ZipFile.OpenRead(path);
        foreach (var entry in archive.Entries)
            if (Array.Exists(s_read, ending => entry.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                && !entry.FullName.StartsWith("__MACOSX", StringComparison.Ordinal))
            {
                files.Add(Path.Combine(folder, Path.GetFileName(entry.Name)));
                using var packed = entry.Open();
                budget.Unpack(packed, files[^1]);
            }

        return files switch
        {
            [] => throw UnreadableCsvException.Whole(
                Path.GetFileName(path), "this is a zip archive, and no CSV, Excel or JSON file is in it"),
            [var one] => Opened(one),
            _ => folder,
        };
    }

    private string NewFolder()
    {
        _folder ??= Directory.CreateTempSubdirectory("pipeline-rules-").FullName;
        return Directory.CreateDirectory(
            Path.Combine(_folder, (++_folders).ToString(System.Globalization.CultureInfo.InvariantCulture))).FullName;
    }
}
