using System.Text.RegularExpressions;

namespace PipelineRules.Conventions.Tests.Documents;

/// <summary>A page of the documentation: its fenced blocks, and its prose without them.</summary>
internal sealed partial class MarkdownPage
{
    private readonly List<CodeBlock> _blocks = [];

    private readonly List<string> _prose = [];

    private MarkdownPage(string path)
    {
        Path = path;
        var lines = Repository.Lines(path);
        for (var line = 0; line < lines.Length; line++)
            if (Fence().Match(lines[line]) is { Success: true } fence)
                line = Fenced(lines, line, fence);
            else
                _prose.Add(lines[line]);
    }

    public static IReadOnlyList<MarkdownPage> All { get; } =
        [.. Repository.FilesLike("", ".md").Where(page => !page.Contains('/')).Concat(Repository.FilesLike("docs/", ".md"))
            .Concat(OfPackages).Select(Of)];

    /// <summary>The pages that feeds show of the packages.</summary>
    public static IEnumerable<string> OfPackages =>
        Repository.FilesLike("src/", "/README.md").Where(page => page.Count(letter => letter == '/') == 2);

    /// <summary>The page that lists all others.</summary>
    public static MarkdownPage Index => Of("docs/README.md");

    public static MarkdownPage Readme =>
        Repository.Has("README.md") ? Of("README.md") : throw new InvalidOperationException("Write README.md");

    public string Path { get; }

    public IReadOnlyList<CodeBlock> Blocks => _blocks;

    public IEnumerable<string> Headings =>
        _prose.Select(line => Heading().Match(line)).Where(match => match.Success).Select(match => match.Groups["text"].Value);

    /// <summary>The headings as a link names them after its #.</summary>
    public IEnumerable<string> Anchors =>
        Headings.Select(heading => NotInAnAnchor().Replace(heading, "").Replace(' ', '-').ToLowerInvariant());

    public IEnumerable<string> Links =>
        _prose.SelectMany(line => Link().Matches(InlineCode().Replace(line, ""))).Select(match => match.Groups["to"].Value);

    /// <summary>What stands between backticks in its prose.</summary>
    public IEnumerable<string> Code => _prose.SelectMany(line => InlineCode().Matches(line)).Select(match => match.Value.Trim('`'));

    public static MarkdownPage Of(string path) => new(path);

    private int Fenced(string[] lines, int from, Match fence)
    {
        var indent = fence.Groups["indent"].Length;
        var to = Array.FindIndex(lines, from + 1, line => line.Trim() == fence.Groups["fence"].Value);
        Assert.True(to > from, $"Close the block that opens at {Path}:{from + 1}");
        var text = lines[(from + 1)..to].Select(line => line.Length < indent ? line : line[indent..]);
        var above = lines[..from].LastOrDefault(line => line.Trim().Length > 0) ?? "";
        _blocks.Add(new CodeBlock(Path, from + 1, fence.Groups["language"].Value, above.Trim(), string.Join('\n', text)));
        return to;
    }

    [GeneratedRegex(@"^(?<indent>\s*)(?<fence>```+|~~~+)\s*(?<language>[\w#+-]*)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#{1,6}\s+(?<text>.*?)\s*#*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnAnchor();

    [GeneratedRegex(@"`+[^`]*`+")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\(<?(?<to>[^)\s>]+)|^\s*\[[^\]]+\]:\s*(?<to>\S+)")]
    private static partial Regex Link();
}
