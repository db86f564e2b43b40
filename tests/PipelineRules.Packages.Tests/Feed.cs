namespace PipelineRules.Packages.Tests;

/// <summary>A folder of packages.</summary>
/// <param name="Folder">Where they are.</param>
/// <param name="Source">Where they were packed.</param>
/// <param name="Printed">What that printed.</param>
internal sealed record Feed(string Folder, Shell Source, string Printed)
{
    public IReadOnlyList<Package> Packages { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.nupkg", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new Package(file))];

    public Package? Find(string id) => Packages.FirstOrDefault(package => package.Id == id);
}
