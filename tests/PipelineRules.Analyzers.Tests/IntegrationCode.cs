using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PipelineRules.Analyzers.Tests;

/// <summary>
/// Files of an integration in one folder, compiled together as the team that wrote them would: those in its folder CSharp7 by themselves,
/// in C# 7.3.
/// </summary>
internal sealed partial class IntegrationCode(string folder)
{
    private const string Old = "CSharp7";

    private readonly string _root = Path.Combine(AppContext.BaseDirectory, folder);

    /// <summary>How many lines of code there are, empty ones not counted.</summary>
    public int Lines => Sources.SelectMany(File.ReadLines).Count(line => !string.IsNullOrWhiteSpace(line));

    /// <summary>What is marked, by file and line: <c>Import.cs 12: PIPERULE1001</c>.</summary>
    public IReadOnlyList<string> Marks => [.. Sources.Concat(Annotations).SelectMany(Marked).Order(StringComparer.Ordinal)];

    /// <summary>What all analyzers find, with its severity.</summary>
    public IReadOnlyList<Diagnostic> Found =>
        [.. FoundIn(New, LanguageVersion.Latest), .. FoundIn(Older, LanguageVersion.CSharp7_3, [.. Annotations.Select(Text)])];

    public static string At(Diagnostic found) =>
        $"{Path.GetFileName(found.Location.GetLineSpan().Path)} {found.Location.GetLineSpan().StartLinePosition.Line + 1}: {found.Id}";

    private IEnumerable<string> Sources => [.. New, .. Older];

    private IEnumerable<string> New => Directory.GetFiles(_root, "*.cs").Order(StringComparer.Ordinal);

    private IEnumerable<string> Older => Directory.GetFiles(Path.Combine(_root, Old), "*.cs").Order(StringComparer.Ordinal);

    private IEnumerable<string> Annotations => Directory.GetFiles(Path.Combine(_root, Old), "*.txt");

    private static AdditionalText Text(string path) => new AnnotationsText(File.ReadAllLines(path));

    private static ImmutableArray<Diagnostic> FoundIn(
        IEnumerable<string> sources, LanguageVersion version, params AdditionalText[] files) => Analyzed.FoundIn(
        CSharpCompilation.Create(
            "Integration",
            sources.Select(
                path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), new CSharpParseOptions(version), Path.GetFileName(path))),
            Roslyn.References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: version >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable
                    : NullableContextOptions.Disable)),
        files);

    private static IEnumerable<string> Marked(string path) => File.ReadLines(path)
        .SelectMany(
            (line, place) =>
                Mark().Matches(line).SelectMany(mark => mark.Groups[1].Captures)
                    .Select(id => $"{Path.GetFileName(path)} {place + 1}: {id.Value.Trim()}"));

    [GeneratedRegex(@"(?://|#)(\s*PIPERULE\d{4})+\s*$")]
    private static partial Regex Mark();
}
