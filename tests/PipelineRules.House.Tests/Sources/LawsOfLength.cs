using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.House.Tests.Sources;

public sealed class LawsOfLength
{
    [Fact]
    public void No_file_is_longer_than_150_lines() => Law.Holds(
        "These files hold more than one idea: give each its own file",
        SourceFile.All.Where(file => file.Lines > 150).Select(file => $"{file.Path} has {file.Lines} lines"));

    [Fact]
    public void No_body_is_longer_than_40_lines() => Law.Holds(
        "These methods do more than their names say: give each step a name of its own",
        Blocks.Concat(Arrows).Where(body => body.Lines > 40).Select(body => $"{body.At} spans {body.Lines} lines"));

    private static IEnumerable<(string At, int Lines)> Blocks =>
        SourceFile.Every<BlockSyntax>().Select(body => (body.File.At(body.Node), SourceFile.LinesOf(body.Node)));

    private static IEnumerable<(string At, int Lines)> Arrows =>
        SourceFile.Every<ArrowExpressionClauseSyntax>().Select(body => (body.File.At(body.Node), SourceFile.LinesOf(body.Node)));
}
