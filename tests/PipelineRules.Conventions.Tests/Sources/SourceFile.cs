using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PipelineRules.Conventions.Tests.Sources;

/// <summary>A C# file that ships.</summary>
internal sealed class SourceFile(string path)
{
    private readonly SyntaxNode _root = CSharpSyntaxTree.ParseText(Repository.Read(path)).GetRoot();

    public static IReadOnlyList<SourceFile> All { get; } = [.. Repository.FilesLike("src/", ".cs").Select(path => new SourceFile(path))];

    public string Path { get; } = path;

    public int Lines => LinesOf(_root);

    public IEnumerable<SyntaxTrivia> Trivia => _root.DescendantTrivia();

    /// <summary>Every node of a kind in the files that ship, with the file it stands in.</summary>
    public static IEnumerable<(SourceFile File, T Node)> Every<T>() where T : SyntaxNode =>
        from file in All
        from node in file._root.DescendantNodes().OfType<T>()
        select (file, node);

    public static int LinesOf(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    public string At(SyntaxNode node) => $"{Path}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";
}
