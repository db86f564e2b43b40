using System.Xml.Linq;

namespace PipelineRules.Conventions.Tests.Projects;

/// <summary>A project file.</summary>
internal sealed class Project(string path)
{
    private readonly XDocument _text = XDocument.Parse(Repository.Read(path));

    /// <summary>Where projects stand that know us from our packages alone; no build of ours has them.</summary>
    private static readonly string[] s_guests =
        ["src/PipelineRules.Templates/content/", "tests/PipelineRules.Packages.Tests/Consumers/", "docs/samples/"];

    public static IReadOnlyList<Project> All { get; } = [.. Files(guests: false).Select(file => new Project(file))];

    public static IReadOnlyList<Project> Guests { get; } = [.. Files(guests: true).Select(file => new Project(file))];

    public static Project Core => All.Single(project => project.Name == "PipelineRules");

    public string Path { get; } = path;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The packages that whoever uses this one gets too.</summary>
    public IEnumerable<string> PackagesPassedOn => _text.Descendants("PackageReference")
        .Where(package => (string?)package.Attribute("PrivateAssets") != "all")
        .Select(package => $"{package.Attribute("Include")?.Value}");

    public bool IsPacked =>
        Path.StartsWith("src/", StringComparison.Ordinal) && !_text.Descendants("IsPackable").Any(said => said.Value == "false");

    /// <summary>The packages it names with a version, and that version.</summary>
    public IEnumerable<(string Package, string Version)> Versions => _text.Descendants()
        .Where(package => package.Name.LocalName is "PackageReference" or "PackageVersion" && package.Attribute("Version") is not null)
        .Select(package => ($"{package.Attribute("Include")?.Value}", $"{package.Attribute("Version")?.Value}"));

    public bool Uses(string project) => _text.Descendants("ProjectReference")
        .Any(used => $"{used.Attribute("Include")?.Value}".EndsWith($"/{project}.csproj", StringComparison.Ordinal));

    private static IEnumerable<string> Files(bool guests) => Repository.FilesLike("", ".csproj")
        .Where(file => guests == s_guests.Any(room => file.StartsWith(room, StringComparison.Ordinal)));
}
