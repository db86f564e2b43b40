using System.Text;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

/// <summary>A folder of files that lasts as long as a test.</summary>
internal sealed class Folder : IDisposable
{
    public static readonly LocalDate Day = new(2026, 11, 2);

    public string Path { get; } = Directory.CreateTempSubdirectory("crm-tests-").FullName;

    public static FactSet Of(params (string Name, string Text)[] files)
    {
        using var folder = new Folder();
        foreach (var (name, text) in files)
            folder.Write(name, text);
        return WithoutWordOfStatus(CsvFolder.Read(folder.Path, Day));
    }

    /// <summary>The facts of one deals.csv.</summary>
    public static FactSet Deals(params string[] lines) => Of(("deals.csv", string.Join('\n', lines)));

    /// <summary>The facts of one file.csv read by a map whose tables are given.</summary>
    public static FactSet Mapped(string map, params string[] lines) => Mapped(map, Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    public static FactSet Mapped(string map, byte[] file)
    {
        using var folder = new Folder();
        File.WriteAllBytes(System.IO.Path.Combine(folder.Path, "file.csv"), file);
        return WithoutWordOfStatus(MappedCsv.Read(folder.Path, CsvMap.Parse(map), Day));
    }

    /// <summary>
    /// The facts without what is said of deals that do not say whether they are open, as the short ones of most tests do not.
    /// </summary>
    public static FactSet WithoutWordOfStatus(FactSet facts) =>
        facts with { Problems = [.. (facts.Problems ?? []).Where(problem => problem.Code != ProblemCodes.UnknownStatus)] };

    /// <summary>A map of file.csv to deals, with more settings in front.</summary>
    public static string DealMap(string columns, string settings = "") =>
        $$"""{ {{settings}} "tables": { "deals": { "file": "file.csv", "columns": { "id": "Id", {{columns}} } } } }""";

    public static UnreadableCsvException Unreadable(params (string Name, string Text)[] files) =>
        Assert.Throws<UnreadableCsvException>(() => Of(files));

    public void Write(string name, string text) => File.WriteAllText(System.IO.Path.Combine(Path, name), text);

    public void Dispose() => Directory.Delete(Path, true);
}
