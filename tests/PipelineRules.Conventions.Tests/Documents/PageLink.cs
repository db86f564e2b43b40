namespace PipelineRules.Conventions.Tests.Documents;

/// <summary>A link from a page to a file of the repository.</summary>
/// <param name="From">The page it stands on.</param>
/// <param name="To">What it says, relative to that page.</param>
internal sealed record PageLink(string From, string To)
{
    private readonly string[] _parts = Uri.UnescapeDataString(To).Split('#', 2);

    public string File => _parts[0].Length == 0 ? From : Path.GetRelativePath(Repository.Root, Target).Replace('\\', '/');

    public string Anchor => _parts.Length > 1 ? _parts[1] : "";

    public bool NamesAHeading => Anchor.Length > 0 && File.EndsWith(".md", StringComparison.Ordinal);

    private string Target => Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(From) ?? "", _parts[0]));

    public static bool IsRelative(string to) => !Uri.TryCreate(to, UriKind.Absolute, out _);

    public override string ToString() => $"{From} links to {To}";
}
