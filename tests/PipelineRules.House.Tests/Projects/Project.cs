using System.Xml.Linq;

namespace PipelineRules.House.Tests.Projects;

/// <summary>A project file.</summary>
internal sealed class Project(string path)
{
    private readonly XDocument _text = XDocument.Parse(Repository.Read(path));

    public static IReadOnlyList<Project> All { get; } = [.. Repository.FilesLike("", ".csproj").Select(file => new Project(file))];

    public static Project Core => All.Single(project => project.Name == "PipelineRules");

    public string Path { get; } = path;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The packages that whoever uses this one gets too.</summary>
    public IEnumerable<string> PackagesPassedOn => _text.Descendants("PackageReference")
        .Where(package => (string?)package.Attribute("PrivateAssets") != "all")
        .Select(package => $"{package.Attribute("Include")?.Value}");

    public bool Uses(string project) => _text.Descendants("ProjectReference")
        .Any(used => $"{used.Attribute("Include")?.Value}".EndsWith($"/{project}.csproj", StringComparison.Ordinal));
}
