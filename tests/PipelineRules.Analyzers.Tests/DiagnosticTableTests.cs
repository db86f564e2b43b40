using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PipelineRules.Analyzers.Tests.Endurance;
using PipelineRules.CodeFixes;
using PipelineRules.CodeFixes.Forecasts;

namespace PipelineRules.Analyzers.Tests;

/// <summary>
/// The table of all diagnostics in docs/analyzers.md, and the presets of their severities, which follow from the descriptors.
/// </summary>
public sealed class DiagnosticTableTests
{
    private const string Begins = "<!-- Written by DiagnosticTableTests where PIPELINE_RULES_GENERATE=1 is set. -->";
    private const string Ends = "<!-- end -->";

    private static readonly string s_page = Path.Combine(OurCode.Root, "docs", "analyzers.md");

    [Fact]
    public void The_page_has_the_table_of_all_diagnostics()
    {
        var text = File.ReadAllText(s_page);
        var (begin, end) = (text.IndexOf(Begins, StringComparison.Ordinal), text.IndexOf(Ends, StringComparison.Ordinal));
        Assert.True(begin >= 0 && end > begin, $"docs/analyzers.md has no line '{Begins}' with '{Ends}' behind it");
        var right = $"{text[..begin]}{Begins}\n\n{Table}\n{text[end..]}";
        if (Environment.GetEnvironmentVariable("PIPELINE_RULES_GENERATE") == "1")
            File.WriteAllText(s_page, right);
        Assert.Equal(right, File.ReadAllText(s_page));
    }

    [Theory]
    [InlineData("Default", "warning", "suggestion", "suggestion")]
    [InlineData("Strict", "warning", "warning", "warning")]
    [InlineData("CI", "error", "warning", "warning")]
    [InlineData("AuthorsOnly", "none", "none", "suggestion")]
    public void A_preset_says_of_each_diagnostic_how_severe_it_is(string preset, string warns, string informs, string informsAuthors)
    {
        var lines = File.ReadAllLines(
            Path.Combine(OurCode.Root, "src", "PipelineRules", "buildTransitive", "presets", $"PipelineRules.{preset}.globalconfig"));
        Assert.Contains("is_global = true", lines);
        Assert.Equal(
            DiagnosticTable.Ids.Select(id => $"dotnet_diagnostic.{id}.severity"),
            lines.Where(line => line.StartsWith("dotnet_", StringComparison.Ordinal)).Select(line => line.Split(" = ")[0]));
        Assert.Contains($"dotnet_diagnostic.PIPERULE1001.severity = {warns}", lines);
        Assert.Contains($"dotnet_diagnostic.PIPERULE1003.severity = {informs}", lines);
        Assert.Contains($"dotnet_diagnostic.PIPERULE0009.severity = {informsAuthors}", lines);
    }

    [Fact]
    public void Every_diagnostic_says_at_length_why_and_where_it_is_explained() => Assert.All(
        DiagnosticTable.All,
        one => Assert.EndsWith($" The package PipelineRules explains it in docs/diagnostics/{one.Id}.md.", $"{one.Description}"));

    private static string Table => string.Concat(
        new[] { "| | law | category | severity | repair |\n", "| --- | --- | --- | --- | --- |\n" }.Concat(
            DiagnosticTable.All.Select(
                one => $"| [{one.Id}](diagnostics/{one.Id}.md) | {one.Title} | {one.Category} | {Severity(one)} | {Repairs(one.Id)} |\n")));

    private static string Severity(DiagnosticDescriptor one) =>
        $"{(one.DefaultSeverity == DiagnosticSeverity.Info ? "information" : "warning")}"
            + (one.IsEnabledByDefault ? "" : ", off by default");

    private static string Repairs(string id) =>
        string.Join("; ", AllRepairs.Where(repair => repair.Ids.Contains(id)).Select(repair => repair.Title));

    private static IReadOnlyList<(string Title, IReadOnlyList<string> Ids)> AllRepairs =>
    [
        .. typeof(RuleCodeFix).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(CodeFixProvider)))
            .Select(type => Activator.CreateInstance(type)).OfType<CodeFixProvider>()
            .Select(repair => (TitleOf(repair), (IReadOnlyList<string>)repair.FixableDiagnosticIds))
            .OrderBy(repair => repair.Item1, StringComparer.Ordinal),
    ];

    private static string TitleOf(CodeFixProvider repair) =>
        repair is RuleCodeFix one ? one.Title : repair is AnnotateCheckCodeFix ? AnnotateCheckCodeFix.Title : repair.GetType().Name;
}
