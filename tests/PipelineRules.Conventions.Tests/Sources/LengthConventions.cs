using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.Conventions.Tests.Sources;

public sealed class LengthConventions
{
    private static readonly string[] s_code = ["src/", "tests/", "benchmarks/"];

    // Code that is analyzed: a case stands on one line with the mark of what is to be found there.
    private static readonly string[] s_cases =
        [.. new[] { "FaultyCode", "Flow", "Idioms", "ValidCode" }.Select(folder => $"tests/PipelineRules.Analyzers.Tests/{folder}/")];

    [Fact]
    public void No_file_is_longer_than_330_lines() => Convention.Holds(
        "These files hold more than one idea: give each its own file",
        SourceFile.All.Where(file => file.Lines > 330).Select(file => $"{file.Path} has {file.Lines} lines"));

    [Fact]
    public void No_body_is_longer_than_80_lines() => Convention.Holds(
        "These methods do more than their names say: give each step a name of its own",
        Blocks.Concat(Arrows).Where(body => body.Lines > 80).Select(body => $"{body.At} spans {body.Lines} lines"));

    [Fact]
    public void No_line_is_longer_than_140_characters() => Convention.Holds(
        "Break these lines; data and markup may stand in a raw string of several lines",
        from file in s_code.SelectMany(room => Repository.FilesLike(room, ".cs"))
        where !s_cases.Any(folder => file.StartsWith(folder, StringComparison.Ordinal))
        let lines = Repository.Lines(file)
        where lines.Any(IsLong)
        let texts = TextsIn(file)
        from line in lines.Index()
        where IsLong(line.Item) && !texts.Any(text => text.From <= line.Index && line.Index <= text.To)
        select $"{file}:{line.Index + 1} has {line.Item.Length} characters");

    private static bool IsLong(string line) => line.Length > 140;

    /// <summary>
    /// The lines on which a text stands that cannot be broken: one of several lines, or one without a place to break it at.
    /// </summary>
    private static List<(int From, int To)> TextsIn(string file) => [..
        from token in CSharpSyntaxTree.ParseText(Repository.Read(file)).GetRoot().DescendantTokens()
        where token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        let span = token.GetLocation().GetLineSpan()
        where span.EndLinePosition.Line > span.StartLinePosition.Line || token.Span.Length > 100
        select (span.StartLinePosition.Line, span.EndLinePosition.Line)];

    private static IEnumerable<(string At, int Lines)> Blocks =>
        SourceFile.Every<BlockSyntax>().Select(body => (body.File.At(body.Node), SourceFile.LinesOf(body.Node)));

    private static IEnumerable<(string At, int Lines)> Arrows =>
        SourceFile.Every<ArrowExpressionClauseSyntax>().Select(body => (body.File.At(body.Node), SourceFile.LinesOf(body.Node)));
}
