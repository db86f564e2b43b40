namespace PipelineRules.Crm.Tests;

/// <summary>Files of the repository that users read.</summary>
internal static class Repository
{
    public static string Docs { get; } = Path.Combine(Root(AppContext.BaseDirectory), "docs");

    public static CsvMap Sample(string name) => CsvMap.Load(Path.Combine(Docs, "samples", name));

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "PipelineRules.sln")) ? folder : Root(Directory.GetParent(folder)!.FullName);
}
