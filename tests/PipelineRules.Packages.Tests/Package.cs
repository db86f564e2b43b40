using System.IO.Compression;
using System.Xml.Linq;

namespace PipelineRules.Packages.Tests;

/// <summary>A package: what is in it, and what it says of itself.</summary>
internal sealed class Package
{
    /// <summary>What NuGet puts into every package.</summary>
    private static readonly string[] s_wrapping = ["_rels/.rels", "[Content_Types].xml"];

    private readonly XElement _told;

    public Package(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        Files = archive.Entries.ToDictionary(entry => entry.FullName, Bytes, StringComparer.Ordinal);
        using var text = new MemoryStream(Files.Single(file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value);
        _told = WithoutNamespaces(XDocument.Load(text)).Descendants("metadata").Single();
        Id = Told("id");
    }

    public string Id { get; }

    /// <summary>The bytes of every file, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>Every file that is ours, and every package that comes with it, in order; a line each.</summary>
    public IEnumerable<string> Contents => Files.Keys
        .Where(
            file =>
                !s_wrapping.Contains(file) && !file.EndsWith(".psmdcp", StringComparison.Ordinal)
                    && !file.EndsWith(".nuspec", StringComparison.Ordinal))
        .Concat(_told.Descendants("dependency").Select(Needs))
        .Order(StringComparer.Ordinal);

    /// <summary>The packages of others that come with it.</summary>
    public IEnumerable<string> NeedsFromOthers =>
        _told.Descendants("dependency").Select(dependency => dependency.Attribute("id")?.Value ?? "")
        .Where(id => !id.StartsWith("PipelineRules", StringComparison.Ordinal));

    /// <summary>What the package says of itself under a name; empty when nothing.</summary>
    public string Told(string name) => _told.Element(name)?.Value ?? "";

    public string Told(string name, string attribute) => _told.Element(name)?.Attribute(attribute)?.Value ?? "";

    private static string Needs(XElement dependency) =>
        $"needs {dependency.Attribute("id")?.Value} on {dependency.Parent?.Attribute("targetFramework")?.Value}, "
            + $"{(dependency.Attribute("include")?.Value ?? "without its " + dependency.Attribute("exclude")?.Value)}";

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }

    private static XDocument WithoutNamespaces(XDocument document)
    {
        foreach (var element in document.Descendants())
            element.Name = element.Name.LocalName;
        return document;
    }
}
