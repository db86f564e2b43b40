using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PipelineRules.Crm;
using PipelineRules.Facts;

namespace PipelineRules.Tool.Inputs;

/// <summary>
/// A folder of facts that a nightly import leaves: files and folders whose names hold the day, as <c>facts-2026-11-02.json</c>.
/// </summary>
internal sealed class HistoryFolder
{
    private const int DayLength = 10;
    private readonly string _folder;
    private readonly (LocalDate Day, string Path)[] _entries;

    /// <exception cref="UsageException">There is no such folder, or nothing dated in it.</exception>
    public HistoryFolder(string folder)
    {
        _folder = Directory.Exists(folder) ? folder : throw new UsageException(MissingFile.Message(folder));
        _entries = [.. Directory.EnumerateFiles(folder, "*.json").Concat(Directory.EnumerateDirectories(folder))
            .Select(path => (Day: DayIn(Path.GetFileNameWithoutExtension(path)), Path: path))
            .Where(entry => entry.Day is not null).Select(entry => (entry.Day ?? default, entry.Path))
            .OrderBy(entry => entry.Item1).ThenBy(entry => entry.Path, StringComparer.Ordinal)];
        if (_entries.Length == 0)
            throw new UsageException($"{folder} holds no facts with a day in their name, as facts-2026-11-02.json");
    }

    /// <summary>The days of which there are facts, oldest first.</summary>
    public IReadOnlyList<LocalDate> Days => [.. _entries.Select(entry => entry.Day).Distinct()];

    /// <summary>The newest facts of a day or before; the newest of all when no day is said.</summary>
    /// <exception cref="UsageException">All are later than the day.</exception>
    public FactSet Read(LocalDate? day, CsvMap? map, ConsoleHost consoleHost, ProgressRunner progressRunner)
    {
        var (found, path) = _entries.LastOrDefault(entry => day is null || entry.Day <= day);
        if (path is null)
            throw new UsageException($"{_folder} begins on {_entries[0].Day:uuuu-MM-dd}, after {day:uuuu-MM-dd}");
        var source = FactsSource.Of(path, map, consoleHost, progressRunner);
        return source.Read(null) ?? source.Read(found) ?? throw new UsageException($"{path} cannot be read");
    }

    private static LocalDate? DayIn(string name)
    {
        for (var at = name.Length - DayLength; at >= 0; at--)
            if (LocalDatePattern.Iso.Parse(name.Substring(at, DayLength)) is { Success: true } day)
                return day.Value;
        return null;
    }
}
