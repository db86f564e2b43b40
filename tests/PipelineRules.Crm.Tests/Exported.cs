using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

/// <summary>An export of a CRM that lasts as long as a test.</summary>
internal static class Exported
{
    public static FactSet Read(CsvMap map, params (string Name, string Text)[] files)
    {
        using var folder = Of(files);
        return Folder.WithoutWordOfStatus(MappedCsv.Read(folder.Path, map, Folder.Day));
    }

    public static FactSet Read(string preset, params (string Name, string Text)[] files) => Read(CsvPreset.Named(preset), files);

    /// <summary>The facts of one file that is given by itself.</summary>
    public static FactSet File(CsvMap map, params string[] lines)
    {
        using var folder = Of(("given.csv", string.Join('\n', lines)));
        return Folder.WithoutWordOfStatus(MappedCsv.Read(Path.Combine(folder.Path, "given.csv"), map, Folder.Day));
    }

    public static FactSet File(string preset, params string[] lines) => File(CsvPreset.Named(preset), lines);

    public static Folder Of(params (string Name, string Text)[] files)
    {
        var folder = new Folder();
        foreach (var (name, text) in files)
            folder.Write(name, text);
        return folder;
    }

    public static CsvMap Set(this CsvMap map, string property, string column) => map.With([new(property, column)]);

    public static int? Pushes(FactSet facts, string deal) => Pipeline.From(facts).Find(deal)!.Movement.Pushes?.Any;

    public static LocalDate Day(int month, int day) => new(2026, month, day);
}
