using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PipelineRules.Analyzers.Tests;

/// <summary>
/// The idioms of integrators, kind by kind, sound and faulty beside each other: exactly the marked lines are found, also by diagnostics
/// that only inform.
/// </summary>
public sealed partial class IdiomTests
{
    private static readonly string s_root = Path.Combine(AppContext.BaseDirectory, "Idioms");

    private static readonly Lazy<ILookup<string, string>> s_found = new(Analyze);

    public static TheoryData<string> Files => [.. Sources.Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Exactly_the_marked_lines_are_found(string file)
    {
        var (marked, found) = (Marked(Path.Combine(s_root, file)).ToList(), s_found.Value[file].ToList());
        string[] wrong = [.. marked.Except(found).Select(at => $"missed {at}"), .. found.Except(marked).Select(at => $"false {at}")];
        Assert.True(wrong.Length == 0 && marked.Count == found.Count, $"{file}\n{string.Join('\n', wrong)}");
    }

    private static IEnumerable<string> Sources => Directory.GetFiles(s_root, "*.cs").Order(StringComparer.Ordinal);

    private static ILookup<string, string> Analyze()
    {
        var compilation = Roslyn.Compile("").RemoveAllSyntaxTrees()
            .AddSyntaxTrees(
                Sources.Select(
                    path =>
                        CSharpSyntaxTree.ParseText(
                            File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.Latest), Path.GetFileName(path))));
        return Analyzed.FoundIn(compilation, new AnnotationsText(File.ReadAllLines(Path.Combine(s_root, "PipelineRules.Annotations.txt"))))
            .ToLookup(found => found.Location.SourceTree?.FilePath ?? "", At);
    }

    private static string At(Diagnostic found) => $"{found.Location.GetLineSpan().StartLinePosition.Line + 1}: {found.Id}";

    private static IEnumerable<string> Marked(string path) => File.ReadLines(path)
        .SelectMany(
            (line, place) =>
                Mark().Matches(line).SelectMany(mark => mark.Groups[1].Captures).Select(id => $"{place + 1}: {id.Value.Trim()}"))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"//(\s*PIPERULE\d{4})+\s*$")]
    private static partial Regex Mark();
}
